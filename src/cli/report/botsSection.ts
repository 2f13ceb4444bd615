import type { BotFigures, Figures } from '../../core/doctor/diagnosis';
import { html, type Html } from './html';
import { playLabel } from './playLabel';
import type { Speaker } from './speakerOf';

const outcome = (passed: boolean, { say }: Speaker): Html =>
  html`<span class="${passed ? 'bad' : 'fine'}">${say(passed ? 'passed' : 'failed')}</span>`;

const rowOf = ({ bot, draws, share, passed, critical }: BotFigures, speaker: Speaker): Html =>
  html`<tr>
    <td>${playLabel({ by: bot, draws }, speaker)}</td>
    <td class="figure">${speaker.percent(share)}</td>
    <td>${outcome(passed, speaker)}</td>
    <td>${critical.length === 0 ? '–' : critical.join(', ')}</td>
  </tr>`;

/** What visits without judgement earn. */
export const botsSection = ({ bots, random }: Figures, speaker: Speaker): Html => {
  const { say, percent } = speaker;
  const passes = random.passed.length;
  const score = say('random.score', { mean: percent(random.mean), max: percent(random.max) });
  return html` <section>
    <h2>${say('bots')}</h2>
    <p class="soft">${say('bots.about')}</p>
    <table>
      <thead>
        <tr>
          <th>${say('way')}</th>
          <th class="figure">${say('score')}</th>
          <th>${say('outcome')}</th>
          <th>${say('critical')}</th>
        </tr>
      </thead>
      <tbody>
        ${bots.map((one) => rowOf(one, speaker))}
        <tr>
          <td>${say('random', { plays: random.plays })}</td>
          <td class="figure">${score}</td>
          <td>
            ${passes === 0 ? outcome(false, speaker) : html`<span class="bad">${say('random.passed', { passed: passes })}</span>`}
          </td>
          <td></td>
        </tr>
      </tbody>
    </table>
  </section>`;
};

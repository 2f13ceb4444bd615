import type { Figures, LeftOutFigures, WalkthroughFigures } from '../../core/doctor/diagnosis';
import { formatTick } from '../../core/kernel/formatTick';
import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import type { Walkthrough } from '../../core/scenario/walkthrough';
import { html, type Html } from './html';
import type { Speaker } from './speakerOf';

const rowOf = (
  { id, share, passed, critical, lastTick, draws }: WalkthroughFigures,
  shows: string,
  { say, percent }: Speaker,
): Html => {
  const drawn = Object.values(draws).join(', ');
  return html`<tr>
    <td>
      ${shows} <code>${id}</code>${drawn === '' ? [] : html`<span class="by">${drawn}</span>`}
    </td>
    <td class="figure">${percent(share)}</td>
    <td><span class="${passed ? 'fine' : ''}">${say(passed ? 'passed' : 'failed')}</span></td>
    <td>${critical.length === 0 ? '–' : critical.join(', ')}</td>
    <td class="figure">${formatTick(lastTick)}</td>
  </tr>`;
};

const expertNotes = (
  { id, lastTick }: WalkthroughFigures,
  endTick: number,
  leftOut: LeftOutFigures | undefined,
  { say, percent }: Speaker,
): Html => {
  // What was looked at in part tells nothing about the rest.
  const left = leftOut?.tried === leftOut?.lines ? leftOut : undefined;
  const minutes = endTick / TICKS_PER_SECOND / 60;
  const time = formatTick(lastTick);
  const sentences = [
    say('expert.time', { id, time, minutes, percent: percent(lastTick / endTick) }),
    ...(left === undefined
      ? []
      : [say('expert.lines', { matter: left.linesThatMatter, lines: left.lines })]),
    ...(left === undefined || left.linesThatDoNot.length === 0
      ? []
      : [say('expert.spare', { lines: left.linesThatDoNot.join(', ') })]),
    ...(left === undefined || left.tolerant.length === 0
      ? []
      : [say('expert.tolerant', { criteria: left.tolerant.join(', ') })]),
  ];
  return html`<p>${sentences.join(' ')}</p>`;
};

/** The walkthroughs with what came of them, and how much the experts' acts matter. */
export const walkthroughsSection = (
  walkthroughs: readonly Walkthrough[],
  { walkthroughs: figures, leftOut, endTick }: Figures,
  speaker: Speaker,
): Html => {
  const { say } = speaker;
  if (figures.length === 0)
    return html`<section>
      <h2>${say('walkthroughs')}</h2>
      <p>${say('walkthroughs.none')}</p>
    </section>`;
  const rows = figures.map((of) =>
    rowOf(of, walkthroughs.find(({ id }) => id === of.id)?.shows ?? of.id, speaker),
  );
  const notes = figures
    .filter(({ expert }) => expert)
    .map((of) =>
      expertNotes(
        of,
        endTick,
        leftOut.find(({ walkthrough }) => walkthrough === of.id),
        speaker,
      ),
    );
  return html` <section>
    <h2>${say('walkthroughs')}</h2>
    <p class="soft">${say('walkthroughs.about')}</p>
    <table>
      <thead>
        <tr>
          <th>${say('walkthrough')}</th>
          <th class="figure">${say('score')}</th>
          <th>${say('outcome')}</th>
          <th>${say('critical')}</th>
          <th class="figure">${say('until')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${notes}
  </section>`;
};

import type { CriterionFigures } from '../../core/doctor/diagnosis';
import type { CompiledCriterion } from '../../core/rubric/compiledRubric';
import { html, type Html } from './html';
import { playLabel } from './playLabel';
import type { Speaker } from './speakerOf';

const DASH = '–';

const reached = (found: CriterionFigures['best'], odd: boolean, speaker: Speaker): Html => {
  if (found === null) return html`<td class="figure">${DASH}</td>`;
  const share = speaker.percent(found.share);
  return html`<td>
    <span class="${odd ? 'odd' : ''}">${share}</span
    ><span class="by">${playLabel(found.play, speaker)}</span>
  </td>`;
};

const rowOf = (
  { text, id }: CompiledCriterion,
  { weight, best, worst, idle, everything, rated }: CriterionFigures,
  speaker: Speaker,
): Html => {
  const { locale, say, percent } = speaker;
  const paid = idle !== null && idle > 0;
  return html`<tr>
    <td>
      ${text[locale]}
      <code>${id}</code>${rated ? html`<span class="by">${say('rated')}</span>` : []}
    </td>
    <td class="figure">${weight}</td>
    ${reached(best, best !== null && best.share < 1, speaker)}
    ${reached(worst, worst !== null && worst.share >= 0.5, speaker)}
    <td class="figure">
      <span class="${paid ? 'odd' : ''}">${idle === null ? DASH : percent(idle)}</span>
    </td>
    <td class="figure">${everything === null ? DASH : percent(everything)}</td>
  </tr>`;
};

/** Every criterion with what plays made of it; what the doctor remarks on stands out. */
export const criteriaSection = (
  criteria: readonly CompiledCriterion[],
  figures: readonly CriterionFigures[],
  speaker: Speaker,
): Html => {
  const { say } = speaker;
  const rows = criteria.flatMap((criterion, index) => {
    const of = figures[index];
    return of === undefined ? [] : [rowOf(criterion, of, speaker)];
  });
  return html` <section>
    <h2>${say('criteria')}</h2>
    <p class="soft">${say('criteria.about')}</p>
    <table>
      <thead>
        <tr>
          <th>${say('criterion')}</th>
          <th class="figure">${say('weight')}</th>
          <th>${say('best')}</th>
          <th>${say('worst')}</th>
          <th class="figure">${say('idle')}</th>
          <th class="figure">${say('everything')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
};

import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { Norm } from '../../core/scenario/normProfile';
import { html, type Html } from './html';
import type { Speaker } from './speakerOf';

/** Norms that a reading in this flat can be compared with, by name. */
const usedNorms = ({
  things,
  registry,
  norms,
}: CompiledScenario): readonly (readonly [name: string, norm: Norm])[] => {
  const names = things.flatMap(({ kind, measures }) => {
    const quantities = registry.things[kind]?.quantities ?? {};
    return Object.keys(measures).flatMap((key) => quantities[key]?.norm ?? []);
  });
  return [...new Set(names)].flatMap((name) => {
    const norm = norms.norms[name];
    return norm === undefined ? [] : [[name, norm] as const];
  });
};

const rowOf = (
  [name, { range, unit, source, status }]: readonly [string, Norm],
  { say }: Speaker,
) =>
  html`<tr>
    <td><code>${name}</code></td>
    <td class="figure">${range.join('–')} ${unit}</td>
    <td>${source}</td>
    <td><span class="${status === 'read' ? '' : 'odd'}">${say(`status.${status}`)}</span></td>
  </tr>`;

/** The norms behind the readings; one that nobody has verified stands out. */
export const normsSection = (scenario: CompiledScenario, speaker: Speaker): Html => {
  const { say } = speaker;
  const used = usedNorms(scenario);
  if (used.length === 0)
    return html`<section>
      <h2>${say('norms')}</h2>
      <p class="soft">${say('norms.none')}</p>
    </section>`;
  return html` <section>
    <h2>${say('norms')}</h2>
    <table>
      <thead>
        <tr>
          <th>${say('norm')}</th>
          <th class="figure">${say('range')}</th>
          <th>${say('source')}</th>
          <th>${say('status')}</th>
        </tr>
      </thead>
      <tbody>
        ${used.map((one) => rowOf(one, speaker))}
      </tbody>
    </table>
  </section>`;
};

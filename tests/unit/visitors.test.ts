import { describe, expect, it } from 'vitest';
import { loadPersona } from '../../src/core/scenario/loadPersona';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import type { World } from '../../src/core/world/world';
import { goodFiles, smallLibrary } from '../support/scenarioFiles';

const KATRIEN = `format: foyer-persona/1
id: katrien
role: relative
name: Katrien Maes
ageYears: 57
model: katrien
brief: {fr: La fille., nl: De dochter., en: The daughter.}
`;

const read = (text: string) => {
  const result = loadPersona(text, 'personas/katrien.yaml');
  return result.ok ? [] : result.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
}; // prettier-ignore

const katrien = loadPersona(KATRIEN, 'personas/katrien.yaml');
if (!katrien.ok) throw new Error('the fixture is good');
const library = {
  ...smallLibrary,
  personas: { ...smallLibrary.personas, katrien: katrien.value },
};
const JEANNE = '  - {id: jeanne, persona: jeanne, at: living/armchair, state: {trust: 1}}';
const DAUGHTER = '  - {id: katrien, persona: katrien, at: away, state: {posture: standing}}';
const visitWith = (people: string, rules: string) => {
  const good = goodFiles['scenario.yaml'] ?? '';
  const written = good.replace(JEANNE, people).replace('rules:\n', `rules:\n${rules}`);
  return loadScenario({
    ...library,
    id: 'small-visit',
    files: { ...goodFiles, 'scenario.yaml': written },
  });
};
const wrong = (people: string) =>
  visitWith(people, '').problems.flatMap(({ severity, line, column, message }) =>
    severity === 'error' ? [`${line}:${column} ${message}`] : [],
  );

describe('the file of somebody who comes by', () => {
  it('says only what is seen and heard of her', () => {
    expect(read(KATRIEN)).toEqual([]);
    expect(katrien.value).toMatchObject({ role: 'relative', model: 'katrien', aid: 'none' });
  });

  it('is refused with what is wrong about it', () => {
    expect(read(KATRIEN.replace('relative', 'neighbour'))).toEqual([
      expect.stringContaining('3:7 Write `resident` for somebody who lives there'),
    ]);
    expect(read(`${KATRIEN}aid: rollator\n`)).toEqual([
      expect.stringContaining('8:1 "aid" is not a word of this block.'),
    ]);
    // Who lives there needs all that makes a home fit her.
    expect(read(KATRIEN.replace('role: relative\n', '')).join()).toContain('abilities');
  });
});

describe('who lives in a flat', () => {
  it('is nobody who only comes by', () => {
    expect(wrong(DAUGHTER)[0]).toContain('"katrien" comes by (role: relative), so nobody lives here.');
    expect(wrong(JEANNE.replace('persona: jeanne', 'persona: [jeanne, katrien]'))).toEqual([
      expect.stringContaining('17:27 "katrien" comes by'),
    ]);
  }); // prettier-ignore
});

describe('somebody who is away', () => {
  const COMES = `  - {id: calls-out, at: 1s, do: [{say: katrien, line: Anybody there?}]}
  - {id: comes, at: 2s, do: [{put: {katrien: hall/front-door}}, {say: katrien, line: 'Mum, here I am.'}]}
  - {id: goes-to-her, at: 4s, do: [{walk: katrien, to: living/sofa-front}]}
  - {id: leaves, at: 30s, do: [{put: {katrien: away}}, {say: katrien, line: I am off.}]}
`;
  const { untranslated } = visitWith(`${JEANNE}\n${DAUGHTER}`, COMES);
  if (untranslated === null) throw new Error('the visit was not loaded');
  const { scenario } = untranslated;
  const worlds = new Map<number, World>();
  const lines: string[] = [];
  let { state } = startVisit(scenario, { seed: 1, draws: {} });
  for (let tick = 1; tick <= 31 * 20; tick++) {
    const next = step(scenario, state, []);
    ({ state } = next);
    worlds.set(tick, state.world);
    for (const fact of next.facts)
      if (fact.type === 'line/spoken' && fact.who === 'katrien') lines.push(fact.line);
  }
  const roomAt = (seconds: number) => worlds.get(seconds * 20)?.places['katrien']?.room;

  it('is nowhere and not heard, until she is put somewhere; then she goes about like anybody', () => {
    expect(initialWorld(scenario).places['katrien']).toBeUndefined();
    expect([roomAt(1), roomAt(3), roomAt(25), roomAt(31)]).toEqual([
      undefined,
      'hall',
      'living',
      undefined,
    ]);
    expect(lines).toEqual(['scenario.rules.comes.do.1.line']);
  });
});

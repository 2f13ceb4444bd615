import { describe, expect, test } from 'vitest';
import type { Fact, FactType } from '../../src/core/sim/fact';
import { everyWordScenario } from '../support/everyWordScenario';
import { loadEveryWord } from '../support/everyWord';
import { visitOf } from '../support/playVisit';

const { loaded } = loadEveryWord();
if (loaded === null) throw new Error('the scenario of every word loads');

/** The visit in which everything is done, and the one in which next to nothing is. */
const [everything, nothing] = loaded.walkthroughs.map((walkthrough) => ({
  walkthrough,
  ...visitOf(loaded, walkthrough),
}));
if (everything === undefined || nothing === undefined) throw new Error('two visits');

const ran = (facts: readonly Fact[]) =>
  new Set(facts.flatMap((fact) => (fact.type === 'rule/ran' ? [fact.rule] : [])));
const ranIn = {
  everything: ran(everything.recording.facts),
  nothing: ran(nothing.recording.facts),
};

const rulesOf = (letter: 'm' | 'c' | 'e') =>
  loaded.scenario.rules.map(({ id }) => id).filter((id) => id.startsWith(`${letter}-`));

/** Two moments come in both visits, by the end that both have. */
const IN_BOTH = new Set(['m-left', 'm-began']);

describe.each(['m', 'c'] as const)('the rules of %s', (letter) => {
  test.each(rulesOf(letter))('%s runs in the visit that is for it and not in the other', (id) => {
    const visits = [ranIn.everything.has(id), ranIn.nothing.has(id)].filter(Boolean);
    expect(visits).toHaveLength(IN_BOTH.has(id) ? 2 : 1);
  });
});

test('each condition fails where nothing it asks for is so', () => {
  // The same conditions, asked at once by somebody who has done nothing yet.
  const files = {
    'scenario.yaml': everyWordScenario
      .replaceAll('when: {said: check}, if:', 'when: {looked: letter}, if: ')
      .replace('at: living/sofa-front, pages', 'at: hall/passage, pages'),
  };
  const early = loadEveryWord(files).loaded;
  const walkthrough = early?.walkthroughs.find(({ id }) => id === 'everything');
  if (early === null || walkthrough === undefined) throw new Error('it loads');
  const lines = [{ tick: 20, intent: { type: 'look', thing: 'letter' } as const, line: 1 }];
  const visit = visitOf(early, { ...walkthrough, draws: { mood: 'cross' }, lines });
  const held = [...ran(visit.recording.facts)].filter((id) => id.startsWith('c-'));
  // Who lives there is settled before the visit.
  expect(held).toEqual(['c-persona', 'c-phase', 'c-any']);
});

/** What each effect leaves behind, between its rule and the next. */
const EFFECTS: Readonly<Record<string, FactType>> = {
  say: 'line/spoken',
  set: 'state/changed',
  add: 'state/changed',
  vary: 'state/changed',
  put: 'state/changed',
  walk: 'actor/set-out',
  give: 'mark/given',
  withdraw: 'mark/withdrawn',
  ring: 'call/rang',
  begin: 'phase/began',
  teach: 'line/spoken',
};

test.each(rulesOf('e'))('%s does what it says', (id) => {
  const both = [everything, nothing].flatMap(({ recording }) => {
    const at = recording.facts.findIndex((fact) => fact.type === 'rule/ran' && fact.rule === id);
    if (at === -1) return [];
    const after = recording.facts.slice(at + 1);
    const next = after.findIndex(({ type }) => type === 'rule/ran');
    return [after.slice(0, next === -1 ? undefined : next).map(({ type }) => type)];
  });
  expect(both).toHaveLength(1);
  expect(both[0]).toContain(EFFECTS[id.slice(2)]);
});

test('there is a rule for every effect', () => {
  expect(rulesOf('e').toSorted()).toEqual(
    Object.keys(EFFECTS)
      .map((verb) => `e-${verb}`)
      .toSorted(),
  );
});

test.each(loaded.rubric.criteria.map(({ id, kind }) => [id, kind]))(
  'the criterion %s is earned in one visit and not in the other',
  (id) => {
    const share = (visit: typeof everything) => {
      const result = visit.score.criteria.find((one) => one.id === id);
      if (result === undefined) throw new Error(id);
      return result.status === 'met';
    };
    expect([share(everything), share(nothing)]).toEqual([true, false]);
  },
);

test('every kind of criterion is among them', () => {
  const kinds = new Set(loaded.rubric.criteria.map(({ kind }) => kind));
  expect(Object.keys(loaded.scenario.registry.criteria).filter((kind) => !kinds.has(kind))).toEqual(
    [],
  );
});

test('every line of the visit is taken', () => {
  const refused = everything.recording.facts.filter(({ type }) => type === 'intent/refused');
  expect(refused).toEqual([]);
});

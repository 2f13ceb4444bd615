import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { given } from '../support/session';
import { shippedProject } from '../support/shippedProject';
import { smallScenario, topic } from '../support/smallScenario';

/** Says these one after the other; refused leave that a thing asked before in these words was given. */
const turned = (scenario: CompiledScenario, topics: readonly string[], seed: number): string[] => {
  let { state } = startVisit(scenario, { seed, draws: {} });
  const found: string[] = [];
  for (const id of topics) {
    const { said, marks } = state.world;
    const { facts, state: next } = step(scenario, state, [{ type: 'say', topic: id }]);
    for (const fact of facts)
      if (fact.type === 'mark/given' && marks[fact.mark] === 'refused' && said[id] !== undefined)
        found.push(`${id}: ${fact.mark}`);
    state = next;
  }
  return found;
};

describe('a refused consent', () => {
  const refuses = { line: 'who-are-you', gives: [], refuses: ['consent/rug'], do: [] };
  const gives = { line: 'yes', gives: ['consent/rug'], refuses: [], do: [] };
  const trusted = { verb: 'is', states: [{ ref: 'jeanne.trust', atLeast: 2 }] } as const;
  const answers = [{ ...gives, if: trusted }, refuses];
  const asks = (again: string) =>
    smallScenario({
      topics: [
        topic('ask-rug', { again: true, answers }),
        topic('greet', { do: [{ verb: 'add', ref: 'jeanne.trust', by: 1 }] }),
        topic('ask-otherwise', { ask: again, answers }),
        topic('insist', {
          ask: 'ask-rug.ask',
          answers: [{ line: 'yes', gives: [], refuses: [], do: [] }],
          do: [{ verb: 'give', marks: ['consent/rug'] }],
        }),
      ],
      lines: {
        ...smallScenario().lines,
        'ask-rug.ask': {
          fr: 'On l’enlève ?',
          nl: 'Halen we die weg?',
          en: 'Shall we take it away?',
        },
        'other.ask': { fr: 'Et si…', nl: 'En als…', en: 'What if…' },
      },
    });
  const say = (...topics: readonly string[]) =>
    topics.reduce(
      (visit, id) => visit.when({ type: 'say', topic: id }).after(1),
      given(asks('other.ask')),
    );

  it('stays refused when asked again in the same words, however she feels by then', () => {
    const visit = say('ask-rug', 'greet', 'ask-rug', 'insist');
    expect(visit.world.marks['consent/rug']).toBe('refused');
    const lines = visit.factsOf('line/spoken').filter(({ answers: to }) => to === 'ask-rug');
    expect(lines.map(({ line }) => line)).toEqual(['who-are-you', 'who-are-you']);
  });

  it('may be given when something was said first, and it is asked in other words', () => {
    const visit = say('ask-rug', 'greet', 'ask-otherwise');
    expect(visit.world.marks['consent/rug']).toBe('given');
  });

  it('does not keep her from giving what she has not refused', () => {
    expect(say('greet', 'ask-rug').world.marks['consent/rug']).toBe('given');
  });

  const shipped = [...shippedProject.scenarios.values()].map(({ scenario }) => scenario);
  test.prop([fc.integer({ min: 1, max: 99 }), fc.array(fc.nat(999), { maxLength: 60 })], {
    numRuns: 25,
  })('is never turned in a scenario that ships, in whatever order one speaks', (seed, picks) => {
    for (const scenario of shipped) {
      const ids = scenario.topics.map(({ id }) => id);
      const said = picks.map((pick) => ids[pick % ids.length] ?? '');
      expect(turned(scenario, [...said, ...said], seed), scenario.id).toEqual([]);
    }
  });
});

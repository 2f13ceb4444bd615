import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { canonicalHash } from '../../src/core/kernel/canonicalHash';
import { continueFrom } from '../../src/core/recording/continueFrom';
import { createHasher } from '../../src/core/recording/createHasher';
import { isHashTick } from '../../src/core/recording/isHashTick';
import { playInputs } from '../../src/core/recording/playInputs';
import type { Input } from '../../src/core/recording/recording';
import { refold } from '../../src/core/recording/refold';
import { rerun } from '../../src/core/recording/rerun';
import { runInputs } from '../../src/core/recording/runInputs';
import { evolve } from '../../src/core/sim/evolve';
import { initialWorld } from '../../src/core/sim/initialWorld';
import type { Fact } from '../../src/core/sim/fact';
import { quietUntil } from '../../src/core/sim/quietUntil';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import { randomIntents } from '../support/randomIntents';
import { smallScenario } from '../support/smallScenario';

const scenario = smallScenario();
const meta = {
  id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
  engine: 'test',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
} as const;
const start = { seed: 7, draws: {} };
const play = (inputs: readonly Input[]) => playInputs(scenario, { ...start, inputs, meta });
const happens = ({ type }: Fact): boolean => type !== 'intent/refused';
const reversed = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).toReversed());

describe('any visit', () => {
  test.prop([randomIntents(scenario)], { numRuns: 40 })(
    'numbers its facts without a gap and ends in the debrief',
    (inputs) => {
      const { facts, lastTick } = play(inputs);
      expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, i) => i));
      expect(facts.every(({ tick }, i) => tick >= (facts[i - 1]?.tick ?? 0))).toBe(true);
      // What is tried in the very tick in which a rule begins the debrief is still refused after it.
      expect(facts.findLast(happens)).toMatchObject({ type: 'phase/began', phase: 'debrief' });
      expect(lastTick).toBeLessThanOrEqual(scenario.endTick + 1201);
    },
  );

  test.prop([randomIntents(scenario)], { numRuns: 40 })(
    'gives the same hashes when its inputs run again',
    (inputs) => {
      const recording = play(inputs);
      expect(rerun(scenario, recording)).toEqual({ same: true });
      expect(recording.hashes.length).toBeGreaterThan(0);
    },
  );

  test.prop([randomIntents(scenario)], { numRuns: 40 })(
    'is the fold of its facts, at every fact',
    (inputs) => {
      const { facts, hashes } = play(inputs);
      expect(canonicalHash(refold(scenario, facts))).toBe(hashes.at(-1)?.[1]);
      const hashOf = createHasher();
      let streamed = initialWorld(scenario);
      for (const [i, fact] of facts.entries()) {
        streamed = evolve(scenario, streamed, fact);
        expect(hashOf(streamed)).toBe(canonicalHash(streamed));
        if (i % 7 === 0) expect(refold(scenario, facts.slice(0, i + 1))).toEqual(streamed);
      }
    },
  );

  test.prop([randomIntents(scenario), fc.integer({ min: 1, max: 700 })], { numRuns: 40 })(
    'goes on after an interruption as if there had been none',
    (inputs, cut) => {
      const whole = runInputs(scenario, start, inputs, { tick: 900, debrief: false });
      const before = runInputs(scenario, start, inputs, { tick: cut, debrief: false });
      let state = continueFrom(scenario, { ...start, inputs: before.inputs, lastTick: cut });
      // A saved state is plain JSON.
      state = structuredClone(state);
      expect(state).toEqual(before.state);
      while (state.kernel.tick < 900) {
        const tick = state.kernel.tick + 1;
        const intents = whole.inputs
          .filter((input) => input.tick === tick)
          .map(({ intent }) => intent);
        state = step(scenario, state, intents).state;
      }
      expect(state).toEqual(whole.state);
    },
  );

  test.prop([randomIntents(scenario)], { numRuns: 25 })(
    'is the same whether quiet ticks are stepped one by one or jumped over',
    (inputs) => {
      const { facts, hashes, lastTick, inputs: taken } = play(inputs);
      const begun = startVisit(scenario, start);
      const stepwise = [...begun.facts];
      const stepHashes: [number, string][] = [];
      let { state } = begun;
      for (let tick = 1; tick <= lastTick; tick++) {
        const now = taken.filter((input) => input.tick === tick).map(({ intent }) => intent);
        // To wait is to do nothing, but it makes the step look at everything.
        if (tick < quietUntil(scenario, state))
          expect(step(scenario, state, [{ type: 'wait', ticks: 1 }]).facts.filter(happens)).toEqual(
            [],
          );
        const stepped = step(scenario, state, now);
        state = stepped.state;
        stepwise.push(...stepped.facts);
        if (isHashTick(tick) || tick === lastTick)
          stepHashes.push([tick, canonicalHash(state.world)]);
      }
      expect(stepwise).toEqual(facts);
      expect(stepHashes).toEqual(hashes);
    },
  );

  test.prop([randomIntents(scenario)], { numRuns: 40 })(
    'does not depend on the order of keys in a file',
    (inputs) => {
      const shuffled = smallScenario({
        lines: reversed(scenario.lines),
        private: reversed(scenario.private),
        things: scenario.things.map((thing) => ({
          ...thing,
          states: reversed(thing.states),
          measures: reversed(thing.measures),
        })),
        registry: { ...scenario.registry, things: reversed(scenario.registry.things) },
        apartment: { ...scenario.apartment, anchors: reversed(scenario.apartment.anchors) },
      });
      expect(playInputs(shuffled, { ...start, inputs, meta }).hashes).toEqual(play(inputs).hashes);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import { continueFrom } from '../../../src/core/recording/continueFrom';
import { playInputs } from '../../../src/core/recording/playInputs';
import type { Input } from '../../../src/core/recording/recording';
import { rerun } from '../../../src/core/recording/rerun';
import type { CompiledRubric, Critical } from '../../../src/core/rubric/compiledRubric';
import { watchForStop } from '../../../src/core/rubric/watchForStop';
import { createVisitSession } from '../../../src/session/createVisitSession';
import { rubricOf } from '../../support/rubricOf';
import { smallScenario } from '../../support/smallScenario';

const scenario = smallScenario();

const rubricWith = (effect: Critical['effect']): CompiledRubric =>
  rubricOf({
    id: 'respects-the-bedroom',
    body: { does: { said: 'ask-leave' } },
    critical: { when: { entered: 'bedroom', lacking: 'consent/any' }, effect },
  });
const rubric = rubricWith('stop');

const header = {
  format: 'foyer-recording/1',
  id: '5b0d2c9e-0000-4000-8000-000000000009',
  engine: 'test',
  scenario: { id: scenario.id, hash: scenario.hash },
  seed: 1,
  draws: {},
  startedAt: '2026-11-24T09:00:00.000Z',
  locale: 'fr',
} as const;
const inputs: readonly Input[] = [
  { tick: 20, intent: { type: 'say', topic: 'greet' } },
  { tick: 100, intent: { type: 'go', place: 'bedroom' } },
  { tick: 101, intent: { type: 'look', thing: 'rug' } },
  { tick: 200, intent: { type: 'say', topic: 'call-out' } },
];
const start = { seed: 1, draws: {} };
const play = (by: CompiledRubric | undefined, played = inputs) =>
  playInputs(scenario, {
    ...start,
    inputs: played,
    meta: header,
    ...(by === undefined ? {} : { rubric: by }),
  });

describe('a mistake that stops the visit', () => {
  const stopped = play(rubric);

  it('ends it in the next tick, before anything else is tried, and says by what', () => {
    expect(stopped.facts.filter(({ type }) => type === 'phase/began')).toMatchObject([
      { phase: 'visit' },
      { phase: 'afterwards', by: 'critical', criterion: 'respects-the-bedroom', tick: 101 },
      { phase: 'debrief' },
    ]);
    expect(stopped.inputs.slice(2)).toEqual([
      { tick: 101, intent: { type: 'end', critical: 'respects-the-bedroom' } },
      { tick: 101, intent: { type: 'look', thing: 'rug' } },
    ]);
    expect(stopped.facts).toContainEqual(
      expect.objectContaining({ type: 'intent/refused', reason: 'visit-over', tick: 101 }),
    );
  });

  it('is in the inputs, so that no rubric is needed to run them again', () => {
    expect(rerun(scenario, stopped)).toEqual({ same: true });
    const again = play(undefined, stopped.inputs);
    expect([again.facts, again.hashes]).toEqual([stopped.facts, stopped.hashes]);
    // Nor does one change anything when it is there.
    expect(play(rubric, stopped.inputs).facts).toEqual(stopped.facts);
  });

  it('is another thing than one that fails or caps', () => {
    for (const effect of ['fail', 'cap'] as const) {
      expect(play(rubricWith(effect)).facts).toEqual(play(undefined).facts);
    }
    expect(play(undefined).facts).not.toContainEqual(expect.objectContaining({ by: 'critical' }));
  });

  const session = async (from: number) => {
    const before = from === 0 ? null : play(rubric);
    const kept =
      before === null
        ? null
        : {
            ...before,
            lastTick: from,
            inputs: before.inputs.filter(({ tick }) => tick <= from),
            facts: before.facts.filter(({ tick }) => tick <= from),
            hashes: [],
          };
    const store = memoryVisitStore();
    const visit = await createVisitSession({ scenario, rubric, header, store, before: kept });
    while (visit.snapshots.getState().world.phase !== 'debrief') {
      for (const { tick, intent } of inputs) if (tick === visit.tick() + 1) visit.dispatch(intent);
      visit.advance(0.05);
      await visit.flush();
    }
    return visit.recording();
  };

  it('stops it for people as it does headless, also when the tab was killed at that very moment', async () => {
    for (const from of [0, 60, 100]) {
      const { facts } = await session(from);
      expect(facts).toEqual(stopped.facts);
    }
    // The state that a killed tab leaves is that of the inputs alone.
    const { world } = continueFrom(scenario, { ...stopped, lastTick: 101 });
    expect(world.phase).toBe('afterwards');
  });

  it('is watched for only where a criterion says so', () => {
    const watch = watchForStop(scenario, rubricWith('fail'));
    expect(watch(stopped.facts)).toBeNull();
    expect(watchForStop(scenario, rubric)(stopped.facts)).toBe('respects-the-bedroom');
    expect(watchForStop(scenario, rubric)(stopped.facts.slice(0, 3))).toBeNull();
  });
});

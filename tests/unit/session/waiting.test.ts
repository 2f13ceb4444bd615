import { describe, expect, test } from 'vitest';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import { playInputs } from '../../../src/core/recording/playInputs';
import { rerun } from '../../../src/core/recording/rerun';
import { createVisitSession } from '../../../src/session/createVisitSession';
import { shippedScenario } from '../../support/shippedProject';

const { scenario, rubric } = shippedScenario('risk-flat');
const header = {
  format: 'foyer-recording/1',
  id: '5b0d2c9e-0000-4000-8000-000000000007',
  engine: 'test',
  scenario: { id: scenario.id, hash: scenario.hash },
  seed: 3,
  draws: {},
  startedAt: '2026-11-24T09:00:00.000Z',
  locale: 'fr',
} as const;

const open = () =>
  createVisitSession({ scenario, rubric, header, store: memoryVisitStore(), before: null });
const FRAME_S = 1 / 60;

describe('waiting', () => {
  test('lets time pass faster, so much and no more in a frame', async () => {
    const session = await open();
    session.dispatch({ type: 'wait', ticks: 6000 });
    const per: number[] = [];
    for (let frame = 0; frame < 60; frame++) {
      const before = session.tick();
      session.advance(FRAME_S);
      per.push(session.tick() - before);
    }
    expect(session.tick()).toBeGreaterThan(200);
    expect(Math.max(...per)).toBeLessThanOrEqual(40);
    const before = session.tick();
    session.advance(10);
    expect(session.tick() - before).toBeLessThanOrEqual(44);
  });

  test('ends with whatever else she does', async () => {
    const session = await open();
    session.dispatch({ type: 'wait', ticks: 6000 });
    session.advance(0.1);
    session.dispatch({ type: 'go', place: 'living' });
    session.advance(0.1);
    const before = session.tick();
    session.advance(0.1);
    expect(session.tick() - before).toBeLessThanOrEqual(2);
  });

  test('changes nothing that is true', async () => {
    const session = await open();
    session.dispatch({ type: 'go', place: 'living' });
    session.advance(0.06);
    session.dispatch({ type: 'wait', ticks: 3000 });
    for (let frame = 0; frame < 80; frame++) session.advance(FRAME_S);
    const waited = session.tick();
    session.dispatch({ type: 'go', place: 'kitchen' });
    session.advance(0.06);
    session.dispatch({ type: 'end' });
    session.advance(0.25);
    await session.flush();
    const fast = session.recording();
    expect(waited).toBeGreaterThan(300);
    expect(rerun(scenario, fast)).toEqual({ same: true });
    // The same inputs at the same ticks, but nobody waits.
    const inputs = fast.inputs.filter(({ intent }) => intent.type !== 'wait');
    const slow = playInputs(scenario, { seed: 3, draws: {}, inputs, meta: header });
    expect(slow.facts.filter(({ tick }) => tick <= fast.lastTick)).toEqual(fast.facts);
    const shared = fast.hashes.filter(([tick]) => tick % 200 === 0);
    expect(shared.length).toBeGreaterThan(0);
    expect(slow.hashes).toEqual(expect.arrayContaining(shared.map((one) => [...one])));
  });
});

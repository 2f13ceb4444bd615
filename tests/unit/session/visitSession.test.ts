import { describe, expect, test, vi } from 'vitest';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import type { VisitHeader, VisitStore } from '../../../src/adapters/storage/visitStore';
import { TICKS_PER_SECOND } from '../../../src/core/kernel/tick';
import { rerun } from '../../../src/core/recording/rerun';
import { createVisitSession } from '../../../src/session/createVisitSession';
import { scoreVisit } from '../../../src/session/scoreVisit';
import { shippedScenario } from '../../support/shippedProject';

const { scenario, rubric } = shippedScenario('risk-flat');
const TICK_S = 1 / TICKS_PER_SECOND;

const header: VisitHeader = {
  format: 'foyer-recording/1',
  id: '5b0d2c9e-0000-4000-8000-000000000001',
  engine: 'test',
  scenario: { id: scenario.id, hash: scenario.hash },
  seed: 3,
  draws: {},
  startedAt: '2026-11-24T09:00:00.000Z',
  locale: 'fr',
};

const open = (store: VisitStore = memoryVisitStore()) =>
  createVisitSession({ scenario, rubric, header, store, before: null });

describe('a visit in progress', () => {
  test('begins with its first facts on disk', async () => {
    const store = memoryVisitStore();
    const session = await open(store);
    expect((await store.read(header.id))?.facts).toEqual(session.snapshots.getState().facts);
    expect(session.snapshots.getState().world.phase).toBe('visit');
  });

  test('shows a fact only once the store has taken it', async () => {
    const memory = memoryVisitStore();
    let release = (): void => undefined;
    const store: VisitStore = {
      ...memory,
      append: async (id, entry) => {
        if (entry.inputs.length > 0)
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        await memory.append(id, entry);
      },
    };
    const session = await open(store);
    session.dispatch({ type: 'go', place: 'living' });
    session.advance(TICK_S);
    await Promise.resolve();
    expect(session.snapshots.getState().world.places['trainee']?.room).toBe('entrance');
    await Promise.resolve();
    release();
    await session.flush();
    expect(session.snapshots.getState().world.places['trainee']?.room).toBe('living');
  });

  test('says at once when the disk refuses, and goes on', async () => {
    const store: VisitStore = {
      ...memoryVisitStore(),
      kind: 'disk',
      append: () => Promise.reject(new Error('full')),
    };
    const session = await open(store);
    await session.flush();
    expect(session.snapshots.getState().storage).toBe('memory');
    session.dispatch({ type: 'go', place: 'hall' });
    session.advance(TICK_S);
    await session.flush();
    expect(session.snapshots.getState().world.places['trainee']?.room).toBe('hall');
    expect(rerun(scenario, session.recording()).same).toBe(true);
  });

  test('stands still while paused, and catches up no more than a quarter of a second', async () => {
    const session = await open();
    session.setPaused(true);
    session.advance(10);
    expect(session.tick()).toBe(0);
    session.setPaused(false);
    session.advance(10);
    expect(session.tick()).toBe(5);
  });

  test('taken up again after a killed tab, it is the visit that never was interrupted', async () => {
    const play = async (store: VisitStore, interrupted: boolean) => {
      let session = await open(store);
      const act = (place: string) => {
        session.dispatch({ type: 'go', place });
        for (let i = 0; i < 30; i++) session.advance(TICK_S);
      };
      act('living');
      await session.flush();
      if (interrupted) {
        const before = await store.read(header.id);
        if (!before) throw new Error('nothing kept');
        // What comes after the last thing kept is lost with the tab; play on from the same tick as the other visit.
        session = await createVisitSession({ scenario, rubric, header, store, before });
        while (session.tick() < 30) session.advance(TICK_S);
      }
      act('kitchen');
      await session.flush();
      return session.recording();
    };
    const whole = await play(memoryVisitStore(), false);
    const resumed = await play(memoryVisitStore(), true);
    expect(resumed.facts).toEqual(whole.facts);
    expect(resumed.hashes).toEqual(whole.hashes);
    expect(rerun(scenario, resumed).same).toBe(true);
  });

  test('ends in the debrief, marks itself ended and scores as its recording does', async () => {
    const store = memoryVisitStore();
    const session = await open(store);
    session.dispatch({ type: 'end' });
    for (
      let i = 0;
      i < 80 * TICKS_PER_SECOND && session.snapshots.getState().world.phase !== 'debrief';
      i++
    ) {
      session.advance(TICK_S);
      if (i % 50 === 0) await session.flush();
    }
    await session.flush();
    expect(session.snapshots.getState().world.phase).toBe('debrief');
    expect((await store.list())[0]?.ended).toBe(true);
    const kept = await store.read(header.id);
    if (!kept) throw new Error('nothing kept');
    const scored = scoreVisit(scenario, rubric, kept);
    expect(scored.verified).toBe(true);
    expect(scored.score).toEqual(scoreVisit(scenario, rubric, session.recording()).score);
    expect(scored.score.share).toBe(0);
  });

  test('killed after its last fact and before the mark, it is marked ended when taken up again', async () => {
    const store = memoryVisitStore();
    const session = await open({ ...store, finish: () => Promise.resolve() });
    session.dispatch({ type: 'end' });
    while (session.tick() < 90 * TICKS_PER_SECOND) {
      const before = session.tick();
      session.advance(TICK_S);
      if (session.tick() === before) break;
    }
    await session.flush();
    const before = await store.read(header.id);
    if (!before) throw new Error('nothing kept');
    expect((await store.list())[0]?.ended).toBe(false);
    const again = await createVisitSession({ scenario, rubric, header, store, before });
    await again.flush();
    expect(again.snapshots.getState().world.phase).toBe('debrief');
    expect((await store.list())[0]?.ended).toBe(true);
  });

  test('the night goes on when the page was hidden meanwhile', async () => {
    const session = await open();
    session.dispatch({ type: 'end' });
    session.advance(TICK_S);
    await session.flush();
    expect(session.snapshots.getState().world.phase).toBe('afterwards');
    session.setPaused(true);
    const before = session.tick();
    session.advance(TICK_S);
    expect(session.tick()).toBeGreaterThan(before);
  });

  test('does not wait for ever for a disk that does not answer', async () => {
    vi.useFakeTimers();
    try {
      const memory = memoryVisitStore();
      const session = await open({
        ...memory,
        kind: 'disk',
        append: (id, entry) =>
          entry.inputs.length === 0 ? memory.append(id, entry) : new Promise<void>(() => undefined),
      });
      session.dispatch({ type: 'go', place: 'living' });
      session.advance(TICK_S);
      await vi.advanceTimersByTimeAsync(11_000);
      expect(session.snapshots.getState().storage).toBe('memory');
      expect(session.snapshots.getState().world.places['trainee']?.room).toBe('living');
    } finally {
      vi.useRealTimers();
    }
  });
});

import { createStore } from 'zustand/vanilla';
import type { Tick } from '../core/kernel/tick';
import type { NightScenes } from '../core/night/nightToShow';
import { evolve } from '../core/sim/evolve';
import { createNightPace } from './createNightPace';
import { createPresence } from './createPresence';
import type { ScoredVisit } from './scoreVisit';
import type { NightSession } from './nightSession';
import type { Snapshot } from './visitSession';

/**
 * A night to be looked at: its facts come about in their own time over the flat as it was left. The trainee walks about
 * in it and changes nothing.
 */
export const createNightSession = (
  { recording, rubric }: Pick<ScoredVisit, 'recording' | 'rubric'>,
  { scenario, world: before, facts }: NightScenes,
): NightSession => {
  let tick: Tick = before.tick;
  let shown = 0;
  let world = before;
  const snapshots = createStore<Snapshot>(() => ({
    world,
    facts: [],
    calling: null,
    paused: false,
    storage: 'memory',
  }));
  const step = (): void => {
    tick++;
    const first = shown;
    for (let fact = facts[shown]; fact !== undefined && fact.tick <= tick; fact = facts[shown]) {
      world = evolve(scenario, world, fact);
      shown++;
    }
    if (shown > first) snapshots.setState({ world, facts: facts.slice(0, shown) });
  };
  const presence = createPresence(
    scenario,
    () => world,
    () => undefined,
  );
  const { pace, advance, hurries, toNext } = createNightPace({ tick: () => tick, step, facts });
  return {
    ...presence,
    rubric,
    snapshots,
    tick: () => tick,
    dispatch: () => undefined,
    advance: (elapsedSeconds) => {
      if (snapshots.getState().paused) return;
      presence.walker.advance(elapsedSeconds);
      advance(elapsedSeconds);
    },
    waiting: hurries,
    pace,
    toNext,
    setPaused: (paused) => snapshots.setState({ paused }),
    recording: () => recording,
    flush: async () => undefined,
  };
};

import { createStore } from 'zustand/vanilla';
import { TICKS_PER_SECOND, type Tick } from '../core/kernel/tick';
import type { Fact } from '../core/sim/fact';
import { createPacer } from './createPacer';
import type { NightPace, NightSession } from './nightSession';

/** So much is seen of what she was doing before. */
const LEAD_TICKS = TICKS_PER_SECOND;
/** A fall is seen in its own time, from so long before. */
const FALL_LEAD_TICKS = 3 * TICKS_PER_SECOND;
/** Bodies have this long to be where they are after time was skipped. */
const SETTLES_S = 0.3;

type Clock = {
  readonly tick: () => Tick;
  readonly step: () => void;
  readonly facts: readonly Fact[];
};

const isEvent = (fact: Fact): boolean =>
  fact.type === 'actor/fell' ||
  fact.type === 'actor/reached' ||
  (fact.type === 'state/changed' && fact.key === 'posture');

/** The pace a night is watched at. It comes back to her own before a fall, and at the end. */
export const createNightPace = ({ tick, step, facts }: Clock) => {
  const pace = createStore<{ readonly times: NightPace }>(() => ({ times: 1 }));
  const fallTick = facts.find(({ type }) => type === 'actor/fell')?.tick ?? Infinity;
  const endTick = facts.at(-1)?.tick ?? 0;
  let settlesS = 0;
  const isSlow = (): boolean =>
    tick() >= endTick || (tick() >= fallTick - FALL_LEAD_TICKS && tick() <= fallTick);
  const stepOnce = (): void => {
    step();
    if (pace.getState().times > 1 && isSlow()) pace.setState({ times: 1 });
  };
  const run = createPacer({ ended: () => false, waits: () => false }, stepOnce);
  return {
    pace,
    advance: (elapsedSeconds: number): void => {
      settlesS = Math.max(0, settlesS - elapsedSeconds);
      for (let i = 0; i < pace.getState().times; i++) run(elapsedSeconds);
    },
    hurries: (): boolean => pace.getState().times > 1 || settlesS > 0,
    toNext: (): void => {
      const next = facts.find((fact) => isEvent(fact) && fact.tick > tick() + LEAD_TICKS);
      if (next === undefined) return;
      while (tick() < next.tick - LEAD_TICKS) stepOnce();
      settlesS = SETTLES_S;
    },
  } satisfies Pick<NightSession, 'pace' | 'toNext' | 'advance'> & {
    readonly hurries: () => boolean;
  };
};

import type { Tick } from '../kernel/tick';
import type { Deed } from './deed';
import { postureStep } from './postureStep';

/** The postures on the way to her feet. */
const UP: Readonly<Record<string, readonly string[]>> = {
  standing: [],
  sitting: ['standing'],
  edge: ['standing'],
  lying: ['edge', 'standing'],
};

type GettingUp = {
  /** The posture she takes at once; null when she stands. */
  readonly first: string | null;
  /** Those she takes later. */
  readonly deeds: readonly Deed[];
  readonly upTick: Tick;
};

/** How somebody gets on her feet from a posture, beginning now; null from the floor, where nobody simply walks off. */
export const gettingUp = (who: string, posture: string, tick: Tick): GettingUp | null => {
  const way = UP[posture];
  if (way === undefined) return null;
  const deeds: Deed[] = [];
  let dueTick = tick;
  let from = posture;
  for (const to of way) {
    deeds.push({ who, key: 'posture', to, dueTick });
    dueTick += postureStep(from, to) ?? 0;
    from = to;
  }
  return { first: way[0] ?? null, deeds: deeds.slice(1), upTick: dueTick };
};

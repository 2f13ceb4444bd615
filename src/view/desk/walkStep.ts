import type { TraineePose } from '../../session/traineePose';
import type { Walker } from '../../session/walker';
import type { DeskAction } from './deskKeys';
import { lookBy } from './lookBy';

const WALK_M_PER_S = 1.4;
const SLOW_M_PER_S = 0.6;
const TURN_RAD_PER_S = 1.7;
/** A picture that came late must not throw the body across the room. */
const LONGEST_S = 0.1;

type Walk = {
  readonly pose: TraineePose;
  readonly walker: Pick<Walker, 'moveBy'>;
  readonly held: ReadonlySet<DeskAction>;
  /** False for people who asked their system for less motion: they turn in steps. */
  readonly smooth: boolean;
};

const axis = (held: ReadonlySet<DeskAction>, plus: DeskAction, minus: DeskAction): number =>
  (held.has(plus) ? 1 : 0) - (held.has(minus) ? 1 : 0);

/** Moves body and head by what the held keys ask for in this frame. */
export const walkStep = ({ pose, walker, held, smooth }: Walk, elapsedSeconds: number): void => {
  if (held.size === 0) return;
  const seconds = Math.min(elapsedSeconds, LONGEST_S);
  if (smooth) lookBy(pose, axis(held, 'turn-left', 'turn-right') * TURN_RAD_PER_S * seconds, 0);
  const forward = axis(held, 'forward', 'back');
  const right = axis(held, 'right', 'left');
  if (forward === 0 && right === 0) return;
  const speed = held.has('slow') ? SLOW_M_PER_S : WALK_M_PER_S;
  const metres = (speed * seconds) / Math.hypot(forward, right);
  const sin = Math.sin(pose.yawRad);
  const cos = Math.cos(pose.yawRad);
  walker.moveBy((right * cos - forward * sin) * metres, (-right * sin - forward * cos) * metres);
};

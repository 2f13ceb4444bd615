import type { BenchHook } from '../../../src/view/benchHook';

export type HeldApp = BenchHook & {
  /** The next frame of the app, a sixtieth of a second after the last one. */
  readonly nextFrame: () => void;
};

const FRAME_S = 1 / 60;

/** The running visit with its own frames stopped. Throws when there is none. */
export const heldApp = (): HeldApp => {
  const hook = window.__foyer;
  if (!hook) throw new Error('No visit is open, or the address lacks ?bench.');
  hook.hold();
  return {
    ...hook,
    nextFrame: () => {
      hook.frame(hook.state().clock.elapsedTime + FRAME_S);
    },
  };
};

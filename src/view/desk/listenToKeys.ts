import { deskAction, type DeskAction } from './deskKeys';
import { isTyping } from './isTyping';

export type HeldKeys = Set<DeskAction>;

type KeyListener = {
  readonly held: HeldKeys;
  /** True while a menu is open: then the keys belong to it. */
  readonly busy: () => boolean;
  /** Once per press, not while it repeats. */
  readonly onPress: (action: DeskAction) => void;
};

/** Keeps `held` true to the keys that are down. Returns how to stop listening. */
export const listenToKeys = ({ held, busy, onPress }: KeyListener): (() => void) => {
  const down = (event: KeyboardEvent): void => {
    const action = deskAction(event.code);
    if (!action || isTyping(event) || busy()) return;
    event.preventDefault();
    if (!held.has(action)) onPress(action);
    held.add(action);
  };
  const up = (event: KeyboardEvent): void => {
    const action = deskAction(event.code);
    if (action) held.delete(action);
  };
  const release = (): void => {
    held.clear();
  };
  window.addEventListener('keydown', down);
  window.addEventListener('keyup', up);
  window.addEventListener('blur', release);
  return () => {
    window.removeEventListener('keydown', down);
    window.removeEventListener('keyup', up);
    window.removeEventListener('blur', release);
  };
};

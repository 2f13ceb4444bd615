/** What a key does at the desk. By position on the keyboard, so that WASD is ZQSD on a French one. */
export type DeskAction =
  'forward' | 'back' | 'left' | 'right' | 'turn-left' | 'turn-right' | 'slow' | 'choose' | 'lock';

const ACTIONS: Readonly<Record<string, DeskAction>> = {
  KeyW: 'forward',
  KeyS: 'back',
  KeyA: 'left',
  KeyD: 'right',
  ArrowUp: 'forward',
  ArrowDown: 'back',
  ArrowLeft: 'turn-left',
  ArrowRight: 'turn-right',
  ShiftLeft: 'slow',
  ShiftRight: 'slow',
  KeyE: 'choose',
  Enter: 'choose',
  NumpadEnter: 'choose',
  KeyL: 'lock',
};

export const deskAction = (code: string): DeskAction | null => ACTIONS[code] ?? null;

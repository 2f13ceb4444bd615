import type { Focus } from '../attention';
import type { MenuOption } from './menu';

/** The way back: to the page before, or out of the menu. */
export const leaveOption = (next: Focus | null): MenuOption => ({
  id: 'leave',
  label: { message: next ? 'menu.back' : 'menu.close' },
  group: 'leave',
  chosen: false,
  intents: [],
  next,
});

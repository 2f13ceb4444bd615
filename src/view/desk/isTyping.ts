const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const PANELS =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="radiogroup"], [role="tablist"], [role="grid"], [role="slider"]';
const PRESSED_BY_ENTER = 'button, a[href], summary, [role="button"], [role="link"]';

/** Whether a key belongs to what has the focus on the page rather than to the walk. */
export const isTyping = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS) ?? target.closest(PANELS)) return true;
  return event.key === 'Enter' && target.closest(PRESSED_BY_ENTER) !== null;
};

import { useEffect, useRef } from 'react';
import type { Screen } from './screen';

const LONGEST_MS = 10_000;

/** Puts the focus on the first heading of the page as soon as there is one, unless somebody has moved it meanwhile. */
const focusHeading = (): (() => void) => {
  const here = (): boolean => {
    if (document.activeElement && document.activeElement !== document.body) return true;
    const heading = document.querySelector('main h1');
    if (!(heading instanceof HTMLElement)) return false;
    heading.tabIndex = -1;
    heading.focus();
    return true;
  };
  if (here()) return () => undefined;
  const watch = new MutationObserver(() => {
    if (here()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => watch.disconnect(), LONGEST_MS);
  return () => {
    watch.disconnect();
    clearTimeout(timer);
  };
};

/**
 * What was pressed to change the page is gone with it: a keyboard would start again at the top, a screen reader would
 * say nothing. Not on the first page, which a browser announces itself, and not in the visit, which has no heading.
 */
export const useHeadingFocus = (name: Screen['name']): void => {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return undefined;
    before.current = name;
    return name === 'visit' ? undefined : focusHeading();
  }, [name]);
};

import { useEffect } from 'react';

/**
 * Gives the focus back to what had it before a panel opened, once the panel is closed: without it a keyboard starts
 * again at the top of the page. Call it before the effect that moves the focus into the panel.
 */
export const useFocusReturn = (open: boolean): void => {
  useEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
};

import { useEffect, useState } from 'react';

/** The value of a promise once it is there; a newer question makes an older answer void. */
export const useOutcome = <T>(ask: () => Promise<T>, key: unknown): T | null => {
  const [answer, setAnswer] = useState<{ readonly key: unknown; readonly value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask().then((value) => {
      if (wanted) setAnswer({ key, value });
    });
    return () => {
      wanted = false;
    };
    // `ask` is a new closure on every render; `key` says when the question changes.
  }, [key]);
  return answer && answer.key === key ? answer.value : null;
};

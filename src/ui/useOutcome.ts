import { useEffect, useState } from 'react';
import { useLatest } from './useLatest';

/** The value of a promise once it is there, asked anew when `key` changes; a newer question makes an older answer void. */
export const useOutcome = <T>(ask: () => Promise<T>, key: unknown): T | null => {
  const [answer, setAnswer] = useState<{ readonly key: unknown; readonly value: T } | null>(null);
  const latest = useLatest(ask);
  useEffect(() => {
    let wanted = true;
    void latest.current().then((value) => {
      if (wanted) setAnswer({ key, value });
    });
    return () => {
      wanted = false;
    };
  }, [key, latest]);
  return answer && answer.key === key ? answer.value : null;
};

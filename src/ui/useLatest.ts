import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The value of the latest render, for an effect that must not start anew when it changes. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
};

import type { LightFiles } from '../adapters/assets/fetchLight';

/** A line that broke may be back soon; a visit goes on without the rest. */
const AGAIN_AFTER_MS = [5_000, 20_000, 60_000];

type Later = {
  readonly files: LightFiles;
  readonly receive: (url: string, bytes: ArrayBuffer) => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Fetches what the first frame did not need, while the visit runs: lamps that are off, other hours. What cannot be had
 * stays dark; nothing waits for it. Returns how to stop.
 */
export const fetchLaterLight = ({ files, receive, onProgress }: Later): (() => void) => {
  const abort = new AbortController();
  const { signal } = abort;
  const here = new Set<string>();
  const run = async (): Promise<void> => {
    for (const wait of [...AGAIN_AFTER_MS, null]) {
      try {
        await files.later({ here, receive, onProgress, signal });
        return;
      } catch {
        if (signal.aborted || wait === null) return;
        await pause(wait, signal);
        if (signal.aborted) return;
      }
    }
  };
  void run();
  return () => {
    abort.abort();
  };
};

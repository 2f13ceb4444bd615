import type { Result } from '../../core/kernel/result';
import type { SceneProblem } from './sceneProblem';

/**
 * Waits for a decoder at most `timeoutMs`. A texture decoder stopped by the content security policy neither
 * resolves nor rejects, so without this a visit would load for ever.
 */
export const inTime = async <T>(
  file: string,
  timeoutMs: number,
  work: Promise<T>,
): Promise<Result<T, SceneProblem>> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T, SceneProblem>>((resolve) => {
    timer = setTimeout(() => {
      resolve({
        ok: false,
        error: { kind: 'timeout', file, detail: `no answer within ${timeoutMs} ms` },
      });
    }, timeoutMs);
  });
  const done = work.then(
    (value): Result<T, SceneProblem> => ({ ok: true, value }),
    (cause: unknown): Result<T, SceneProblem> => ({
      ok: false,
      error: {
        kind: 'unreadable',
        file,
        detail: cause instanceof Error ? cause.message : String(cause),
      },
    }),
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
};

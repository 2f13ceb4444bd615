import { readFileSync } from 'node:fs';
import type { Result } from '../core/kernel/result';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. A link here may point at one that is gone.',
  EISDIR: 'This is a folder; a file was expected.',
  EACCES: 'This file may not be read; check its permissions.',
};

/** The text of a file, or why it cannot be read, for a person. */
export const readTextFile = (path: string): Result<string, string> => {
  try {
    return { ok: true, value: readFileSync(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? `The file cannot be read (${String(error)}).`;
    return { ok: false, error: reason };
  }
};

import type { Path } from '../scenario/parse/path';

/** The path of one line where a list or a single line may be written. */
export const lineAt = (at: Path, written: unknown, index: number): Path =>
  Array.isArray(written) ? [...at, index] : at;

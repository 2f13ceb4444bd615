import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';

/** A file for one choice of residents, with the way back to where each value stands in it. */
export type CastSource = SourceFile & {
  readonly whole: SourceFile;
  readonly originOf: (path: Path) => Path;
};

/** A file with other data: what is found wrong in it is told at the place `originOf` gives. */
export const castSource = (
  whole: SourceFile,
  data: unknown,
  originOf: (path: Path) => Path,
): CastSource => ({
  ...whole,
  whole,
  data,
  originOf,
  nodeAt: (path) => whole.nodeAt(originOf(path)),
  problem: (severity, path, ...rest) => whole.problem(severity, originOf(path), ...rest),
});

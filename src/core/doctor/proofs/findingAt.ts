import type { Path } from '../../scenario/parse/path';
import type { SourceFile, Spot } from '../../scenario/parse/sourceFile';
import type { Finding } from '../finding';

/** A finding at its place in a file. */
export const findingAt = (
  source: SourceFile,
  { severity, code, values }: Pick<Finding, 'severity' | 'code' | 'values'>,
  path: Path,
  spot?: Spot,
): Finding => {
  const { file, line, column } = source.problem(severity, path, '', spot);
  return { severity, code, file, line, column, values };
};

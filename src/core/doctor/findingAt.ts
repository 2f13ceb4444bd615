import type { Path } from '../scenario/parse/path';
import type { SourceFile, Spot } from '../scenario/parse/sourceFile';
import type { Finding } from './finding';

type Found = Pick<Finding, 'severity' | 'code' | 'values'>;

/** A finding with the line and column of what it speaks of. */
export const findingAt = (
  source: SourceFile,
  path: Path,
  { severity, code, values }: Found,
  spot: Spot = 'value',
): Finding => {
  const { file, line, column } = source.problem(severity, path, '', spot);
  return { severity, code, file, line, column, values };
};

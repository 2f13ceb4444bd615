import type { Problem } from '../../kernel/problem';
import type { SourceFile } from './sourceFile';
import { shapeOf } from './shapeOf';
import { valueAt } from './valueAt';
import { asWritten } from './asWritten';

/** Says whether the file is of the format this build reads; a newer one is told apart from a wrong word. */
export const formatProblems = (source: SourceFile, known: string): readonly Problem[] => {
  if (source.data === undefined) return source.problems;
  if (shapeOf(source.data) !== 'block') {
    return [
      source.problem(
        'error',
        [],
        `A block of words is expected here, starting with format: ${known}.`,
      ),
    ];
  }
  const written = valueAt(source.data, ['format']);
  if (written === known) return [];
  if (written === undefined) {
    return [
      source.problem(
        'error',
        [],
        `\`format\` is missing here; start the file with format: ${known}.`,
      ),
    ];
  }
  const [name, version] = known.split('/');
  const match = /^([a-z-]+)\/(\d+)$/.exec(asWritten(written));
  const newer = match !== null && match[1] === name && Number(match[2]) > Number(version);
  const message = newer
    ? `This file is written for a newer Foyer (${asWritten(written)}); this one reads ${known}. Update the app, or use an older file.`
    : `"${asWritten(written)}" is not a format of this kind of file; write format: ${known}.`;
  return [source.problem('error', ['format'], message)];
};

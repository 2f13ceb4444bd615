import type { Problem } from '../../kernel/problem';
import { own } from '../link/own';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import type { Migration, Migrations } from './migration';

/** The steps from one version to another; null when one of them is missing. */
const stepsBetween = (
  steps: readonly Migration[],
  from: number,
  to: number,
): readonly Migration[] | null => {
  const found: Migration[] = [];
  for (let version = from; version < to; version++) {
    const step = steps.find((one) => one.from === version);
    if (step === undefined) return null;
    found.push(step);
  }
  return found;
};

/**
 * Reads an older file as if it were of the `known` format, which is said with the change. A file of that format, of a
 * newer one or of none is handed back as it is: `formatProblems` judges those.
 */
export const migrate = (
  source: SourceFile,
  known: string,
  migrations: Migrations,
): { readonly source: SourceFile; readonly notes: readonly Problem[] } => {
  const [name = '', version] = known.split('/');
  const written = valueAt(source.data, ['format']);
  const match = typeof written === 'string' ? /^([a-z-]+)\/(\d{1,4})$/.exec(written) : null;
  const asIs = { source, notes: [] };
  if (match === null || match[1] !== name || Number(match[2]) >= Number(version)) return asIs;
  const steps = stepsBetween(own(migrations, name) ?? [], Number(match[2]), Number(version));
  if (steps === null) return asIs;
  const migrated = source.changed((doc) => {
    for (const { change } of steps) change(doc);
    doc.set('format', known);
  });
  const what = steps.map(({ note }) => note).join(' ');
  const message = `This file is written for an older Foyer and is read as ${known}: ${what} Change it so, then write format: ${known}.`;
  return { source: migrated, notes: [source.problem('warning', ['format'], message)] };
};

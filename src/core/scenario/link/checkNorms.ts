import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import type { NormProfile } from '../normProfile';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import { quantityRef } from '../refs';
import { walkSchema } from '../walkSchema';
import { own } from './own';
import type { Vocabulary } from './vocabulary';

const DOUBTS = {
  unverified: 'which nobody has verified',
  partly: 'whose source was read only in part',
} as const;

/** A reading without a verdict is compared with the thing itself, not with the norm. */
const isWithoutVerdict = (source: SourceFile, path: Path): boolean =>
  path.at(-2) === 'of' && valueAt(source.data, [...path.slice(0, -2), 'verdict']) !== true;

/** Scoring by a norm that nobody has read whole is possible, and said once for each norm and file. */
export const checkNorms = (
  source: SourceFile,
  schema: z.ZodType,
  known: Vocabulary,
  profile: NormProfile | undefined,
): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  if (profile === undefined) return [];
  walkSchema(schema, source.data, ({ schema: here, value, path, entry }) => {
    if (here !== quantityRef || typeof value !== 'string') return;
    const [entity = '', key = ''] = value.split('.');
    const kind = known.kindOf.get(entity);
    const name = kind === undefined ? undefined : own(kind.quantities, key)?.norm;
    const norm = name === undefined ? undefined : own(profile.norms, name);
    if (name === undefined || norm === undefined || norm.status === 'read') return;
    if (problems.has(name) || isWithoutVerdict(source, path)) return;
    const [low, high] = norm.range;
    const message = `This goes by the norm "${name}" (${low} to ${high} ${norm.unit}) of scenarios/norms/${profile.id}.yaml, ${DOUBTS[norm.status]}: ${norm.source}`;
    const spot = entry === undefined ? 'value' : 'key';
    problems.set(name, source.problem('warning', path, message, spot));
  });
  return [...problems.values()];
};

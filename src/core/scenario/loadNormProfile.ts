import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import type { Norm, NormProfile } from './normProfile';
import { normsSchema } from './normsSchema';
import { formatProblems } from './parse/formatProblems';
import { readSource } from './parse/sourceFile';
import { validate } from './parse/validate';

/** Reads one scenarios/norms/<id>.yaml. */
export const loadNormProfile = (
  text: string,
  file: string,
): Result<NormProfile, readonly Problem[]> => {
  const source = readSource(file, text);
  const wrong = formatProblems(source, 'foyer-norms/1');
  if (wrong.length > 0) return { ok: false, error: wrong };
  const parsed = validate(source, normsSchema);
  if (!parsed.ok) return parsed;
  const norms = Object.entries(parsed.value.norms).map(
    ([name, { note, ...norm }]): [string, Norm] => [
      name,
      { ...norm, ...(note === undefined ? {} : { note }) },
    ],
  );
  return { ok: true, value: { id: parsed.value.id, norms: Object.fromEntries(norms) } };
};

import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import type { Norm, NormProfile } from './normProfile';
import { normsSchema } from './normsSchema';
import { openSource } from './parse/openSource';
import { validate } from './parse/validate';

/** Reads one scenarios/norms/<id>.yaml. */
export const loadNormProfile = (
  text: string,
  file: string,
): Result<NormProfile, readonly Problem[]> => {
  const { source, problems } = openSource(file, text, 'foyer-norms/1');
  if (source.data === undefined) return { ok: false, error: problems };
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

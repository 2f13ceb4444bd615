import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import { openSource } from './parse/openSource';
import { validate } from './parse/validate';
import type { Persona } from './persona';
import { personaSchema } from './personaSchema';

/** Reads one scenarios/personas/<id>.yaml. */
export const loadPersona = (text: string, file: string): Result<Persona, readonly Problem[]> => {
  const { source, problems } = openSource(file, text, 'foyer-persona/1');
  if (source.data === undefined) return { ok: false, error: problems };
  const parsed = validate(source, personaSchema);
  if (!parsed.ok) return parsed;
  const {
    format: _format,
    model = null,
    standing = null,
    chairRiseMs = null,
    ...persona
  } = parsed.value;
  return { ok: true, value: { ...persona, model, standing, chairRiseMs } };
};

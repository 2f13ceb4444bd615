import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import { formatProblems } from './parse/formatProblems';
import { readSource } from './parse/sourceFile';
import { validate } from './parse/validate';
import type { Persona } from './persona';
import { personaSchema } from './personaSchema';

/** Reads one scenarios/personas/<id>.yaml. */
export const loadPersona = (text: string, file: string): Result<Persona, readonly Problem[]> => {
  const source = readSource(file, text);
  const wrong = formatProblems(source, 'foyer-persona/1');
  if (wrong.length > 0) return { ok: false, error: wrong };
  const parsed = validate(source, personaSchema);
  if (!parsed.ok) return parsed;
  const { format: _format, model = null, ...persona } = parsed.value;
  return { ok: true, value: { ...persona, model } };
};

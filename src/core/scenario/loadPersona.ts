import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import { openSource } from './parse/openSource';
import { validate } from './parse/validate';
import type { SourceFile } from './parse/sourceFile';
import { valueAt } from './parse/valueAt';
import type { Persona } from './persona';
import { personaSchema } from './personaSchema';
import { visitorBody } from './visitorBody';

type Read = Result<Persona, readonly Problem[]>;

const residentOf = (source: SourceFile): Read => {
  const parsed = validate(source, personaSchema.resident);
  if (!parsed.ok) return parsed;
  const {
    format: _format,
    role = 'resident',
    model = null,
    standing = null,
    chairRiseMs = null,
    ...persona
  } = parsed.value;
  return { ok: true, value: { ...persona, role, model, standing, chairRiseMs } };
};

const visitorOf = (source: SourceFile): Read => {
  const parsed = validate(source, personaSchema.visitor);
  if (!parsed.ok) return parsed;
  const { format: _format, model = null, ...persona } = parsed.value;
  return { ok: true, value: { ...visitorBody, ...persona, about: persona.brief, model } };
};

/** Reads one scenarios/personas/<id>.yaml: a resident with all that makes a home fit her, or somebody who comes by. */
export const loadPersona = (text: string, file: string): Read => {
  const { source, problems } = openSource(file, text, 'foyer-persona/1');
  if (source.data === undefined) return { ok: false, error: problems };
  const role = valueAt(source.data, ['role']) ?? 'resident';
  return role === 'resident' ? residentOf(source) : visitorOf(source);
};

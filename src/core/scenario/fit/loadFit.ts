import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import type { Registry } from '../../registry/registry';
import { openSource } from '../parse/openSource';
import { validate } from '../parse/validate';
import { checkFitRules } from './checkFitRules';
import type { FitRule } from './fitRule';
import { fitSchema } from './fitSchema';

/** The rules of one file. */
export type FitSet = { readonly id: string; readonly rules: readonly FitRule[] };

/** Reads one scenarios/fit/<id>.yaml; the registry knows which kinds, reasons, states and quantities there are. */
export const loadFit = (
  text: string,
  file: string,
  registry: Registry,
): Result<FitSet, readonly Problem[]> => {
  const { source, problems } = openSource(file, text, 'foyer-fit/1');
  if (source.data === undefined) return { ok: false, error: problems };
  const parsed = validate(source, fitSchema);
  if (!parsed.ok) return parsed;
  const { id, rules } = parsed.value;
  const wrong = checkFitRules(source, rules, registry);
  if (wrong.length > 0) return { ok: false, error: wrong };
  const compiled = rules.map(({ is, ...rule }): FitRule => ({
    ...rule,
    set: id,
    kinds: [is].flat(),
  }));
  return { ok: true, value: { id, rules: compiled } };
};

import { didYouMean } from '../didYouMean';
import type { Vocabulary } from '../link/vocabulary';
import type { LineContext } from './lineContext';

/** The reasons and fixes a trainee is offered for a thing. */
export const judgementChoices = (
  { known, registry }: LineContext,
  thing: string,
): { readonly reasons: readonly string[]; readonly fixes: readonly string[] } => {
  const kind = known.kindOf.get(thing);
  return {
    reasons: [...Object.keys(kind?.reasons ?? {}), ...Object.keys(registry.commonReasons)],
    fixes: [...Object.keys(kind?.verbs ?? {}), ...Object.keys(registry.commonFixes)],
  };
};

/** Why a verb cannot be done to a thing of its kind; null when it can. */
export const verbProblem = (known: Vocabulary, verb: string, thing: string): string | null => {
  const kind = known.kindOf.get(thing);
  if (kind === undefined || Object.hasOwn(kind.verbs, verb)) return null;
  return `"${verb}" cannot be done to ${thing} (a ${kind.kind}).${didYouMean(verb, Object.keys(kind.verbs))}`;
};

import type { Persona } from '../persona';
import { fitHolds, type FitThing } from './fitHolds';
import type { FitRule } from './fitRule';
import type { FitVerdict } from './fitVerdict';

const verdict = (rule: FitRule, isRisk: boolean): FitVerdict => ({
  because: rule.because,
  isRisk,
  words: isRisk ? rule.risk : rule.safe,
  rule: `${rule.set}/${rule.id}`,
  source: rule.source,
  status: rule.status,
});

/**
 * What the rules say of each of these reasons for a thing of a kind: one verdict a reason, none for a reason that no
 * rule decides. Where several rules speak of a reason, one that holds is enough.
 */
export const verdictsOf = (
  rules: readonly FitRule[],
  kind: string,
  reasons: readonly string[],
  thing: FitThing,
  persona: Persona,
): readonly FitVerdict[] =>
  reasons.flatMap((reason) => {
    const decided = rules
      .filter(({ kinds, because }) => because === reason && kinds.includes(kind))
      .map((rule) => ({ rule, holds: fitHolds(rule.if, thing, persona) }));
    const risk = decided.find(({ holds }) => holds === true);
    if (risk !== undefined) return [verdict(risk.rule, true)];
    // A measure that nobody knows leaves the reason to whoever wrote it.
    const [first] = decided;
    return first === undefined || decided.some(({ holds }) => holds === null)
      ? []
      : [verdict(first.rule, false)];
  });

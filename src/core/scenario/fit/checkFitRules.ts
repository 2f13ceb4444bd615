import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import type { Registry } from '../../registry/registry';
import type { ThingKind } from '../../registry/thingKind';
import { didYouMean } from '../didYouMean';
import { own } from '../link/own';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import type { FitCondition } from './fitConditionSchema';
import type { fitSchema } from './fitSchema';

type AuthoredRule = z.infer<typeof fitSchema>['rules'][number];
type Found = { readonly path: Path; readonly message: string; readonly spot: 'key' | 'value' };

const stateProblems = (
  kind: ThingKind,
  wanted: NonNullable<FitCondition['thing']>,
  path: Path,
): readonly Found[] =>
  Object.entries(wanted).flatMap(([key, test]): readonly Found[] => {
    const allowed = own(kind.states, key);
    const at = [...path, key];
    if (allowed === undefined && own(kind.quantities, key) === undefined && key !== 'at') {
      const known = [...Object.keys(kind.states), ...Object.keys(kind.quantities), 'at'];
      const message = `A ${kind.kind} has no "${key}".${didYouMean(key, known)}`;
      return [{ path: at, message, spot: 'key' }];
    }
    if (!Array.isArray(allowed)) return [];
    const words: readonly string[] = allowed;
    const wrong = [test].flat().find((value) => !words.some((word) => word === value));
    if (wrong === undefined) return [];
    const message = `${JSON.stringify(wrong)} is not a state of a ${kind.kind}'s ${key}: ${words.join(', ')}.`;
    return [{ path: at, message, spot: 'value' }];
  });

const lengthProblems = (kind: ThingKind, measure: string, path: Path): readonly Found[] => {
  const lengths = Object.entries(kind.quantities).filter(([, { unit }]) => unit === 'cm');
  const known = lengths.map(([key]) => key);
  if (known.includes(measure)) return [];
  const message = `A ${kind.kind} has no height or width "${measure}".${didYouMean(measure, known)}`;
  return [{ path: [...path, 'measure'], message, spot: 'value' }];
};

const conditionProblems = (
  kind: ThingKind,
  condition: FitCondition,
  path: Path,
): readonly Found[] => {
  const inner = (key: 'all' | 'any'): readonly Found[] =>
    (condition[key] ?? []).flatMap((one, index) =>
      conditionProblems(kind, one, [...path, key, index]),
    );
  const lengths = (['above', 'below'] as const).flatMap((key) => {
    const against = condition[key];
    return against === undefined ? [] : lengthProblems(kind, against.measure, [...path, key]);
  });
  const { thing } = condition;
  return [
    ...(thing === undefined ? [] : stateProblems(kind, thing, [...path, 'thing'])),
    ...lengths,
    ...inner('all'),
    ...inner('any'),
  ];
};

const ruleProblems = (rule: AuthoredRule, path: Path, { things }: Registry): readonly Found[] =>
  [rule.is].flat().flatMap((name): readonly Found[] => {
    const kind = own(things, name);
    if (kind === undefined) {
      const message = `There is no kind of thing called "${name}".${didYouMean(name, Object.keys(things))}`;
      return [{ path: [...path, 'is'], message, spot: 'value' }];
    }
    const reasons = Object.keys(kind.reasons);
    const because: Found = {
      path: [...path, 'because'],
      message: `A ${name} has no reason "${rule.because}".${didYouMean(rule.because, reasons)}`,
      spot: 'value',
    };
    return [
      ...(reasons.includes(rule.because) ? [] : [because]),
      ...conditionProblems(kind, rule.if, [...path, 'if']),
    ];
  });

/** What is wrong with fit rules beyond their words: kinds, reasons, states and lengths that are not there, ids used twice. */
export const checkFitRules = (
  source: SourceFile,
  rules: readonly AuthoredRule[],
  registry: Registry,
): readonly Problem[] => {
  const seen = new Set<string>();
  return rules.flatMap((rule, index) => {
    const path = ['rules', index];
    const twice = seen.has(rule.id)
      ? [
          source.problem(
            'error',
            [...path, 'id'],
            `The id "${rule.id}" is used twice; give each its own.`,
          ),
        ]
      : [];
    seen.add(rule.id);
    return [
      ...twice,
      ...ruleProblems(rule, path, registry).map((found) =>
        source.problem('error', found.path, found.message, found.spot),
      ),
    ];
  });
};

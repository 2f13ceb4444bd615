import type { Problem } from '../../kernel/problem';
import type { ThingKind } from '../../registry/thingKind';
import type { Scalar } from '../../sim/intent';
import { didYouMean } from '../didYouMean';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { own } from './own';
import { valueProblem } from './stateProblem';

type Authored = {
  readonly state?: Readonly<Record<string, Scalar>> | undefined;
  readonly measures?: Readonly<Record<string, number>> | undefined;
};

/** Checks the states and true values an entity starts with against its kind. */
export const checkStates = (
  source: SourceFile,
  path: Path,
  kind: ThingKind,
  authored: Authored,
): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(authored.state ?? {})) {
    const at = [...path, 'state', key];
    const allowed = own(kind.states, key);
    if (allowed === undefined) {
      const hint = didYouMean(key, Object.keys(kind.states));
      problems.push(source.problem('error', at, `A ${kind.kind} has no "${key}".${hint}`, 'key'));
      continue;
    }
    const message = valueProblem(allowed, value, `a ${kind.kind}'s ${key}`);
    if (message !== null) problems.push(source.problem('error', at, message));
  }
  for (const [key, value] of Object.entries(authored.measures ?? {})) {
    const at = [...path, 'measures', key];
    const quantities = Object.keys(kind.quantities);
    if (!quantities.includes(key)) {
      const message = `A ${kind.kind} cannot be measured for "${key}".${didYouMean(key, quantities)}`;
      problems.push(source.problem('error', at, message, 'key'));
    } else if (value < 0) {
      problems.push(
        source.problem('error', at, `${value} is out of range: a measure is 0 or more.`),
      );
    }
  }
  return problems;
};

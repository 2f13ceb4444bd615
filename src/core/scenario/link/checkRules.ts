import { TICKS_PER_SECOND } from '../../kernel/tick';
import type { Problem } from '../../kernel/problem';
import { durationTicks } from '../durationTicks';
import { valueAt } from '../parse/valueAt';
import type { SourceFile } from '../parse/sourceFile';
import { ruleSchema } from '../scenarioSchema';
import { checkSelfTrigger } from './checkSelfTrigger';
import { fittingItems } from './fittingItems';

const SECONDS_PER_MINUTE = 60;

/** Rules that can never run, or words that have no effect in them. */
export const checkRules = (source: SourceFile): readonly Problem[] => {
  const minutes = Number(valueAt(source.data, ['minutes']));
  const endTick = minutes * SECONDS_PER_MINUTE * TICKS_PER_SECOND;
  return fittingItems(source.data, 'rules', ruleSchema).flatMap(({ index, value: rule }) => {
    const problems: Problem[] = [];
    const atTick = rule.at === undefined ? null : durationTicks(rule.at);
    if (atTick !== null && atTick >= endTick) {
      const message = `${rule.at ?? ''} comes after the visit has ended (${minutes} minutes).`;
      problems.push(source.problem('error', ['rules', index, 'at'], message));
    }
    if (rule.at !== undefined && rule.repeats === true) {
      const message = '`repeats` has no effect with `at:`; a time comes once.';
      problems.push(source.problem('warning', ['rules', index, 'repeats'], message, 'key'));
    }
    if (rule.unless !== undefined && rule.wait === undefined) {
      const message =
        'Without `wait:` this is looked at straight away; write it as `if: {not: …}`, or add `wait:`.';
      problems.push(source.problem('warning', ['rules', index, 'unless'], message, 'key'));
    }
    return [...problems, ...checkSelfTrigger(source, 'rules', index, rule)];
  });
};

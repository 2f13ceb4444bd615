import { formatTick } from '../../kernel/formatTick';
import { TICKS_PER_SECOND } from '../../kernel/tick';
import type { CompiledRule } from '../../scenario/compiledScenario';
import type { Path } from '../../scenario/parse/path';
import { LONGEST_AFTERWARDS_TICKS } from '../../sim/longestAfterwards';
import type { Finding } from '../finding';
import { culpritIn } from './culpritIn';
import { findingAt } from '../findingAt';
import type { Proof } from './proof';
import { ruleAt } from './ruleAt';
import { comes } from './reach/comes';

const placeOf = (proof: Proof, rule: CompiledRule, at: Path): Path => {
  const { reach, scenario } = proof;
  if (rule.when === undefined) return [...at, rule.if === undefined ? 'at' : 'if'];
  if (rule.if === undefined || !comes(reach.moment(rule.when, scenario.latches)))
    return [...at, 'when'];
  return culpritIn(rule.if, [...at, 'if'], (part) =>
    comes(reach.condition(part, scenario.latches)),
  );
};

const neverRuns = (proof: Proof, rule: CompiledRule, index: number): Finding => {
  const { scenario, sources, inTheEnd } = proof;
  const at = ruleAt(scenario, index);
  const inTime = inTheEnd().moment({ verb: 'ran', ids: [rule.id] }, []);
  const values = { rule: rule.id };
  if (!comes(inTime)) {
    const found = { severity: 'error', code: 'rule-never', values } as const;
    return findingAt(sources.scenario, placeOf(proof, rule, at), found);
  }
  const path = [...at, rule.waitTicks > 0 ? 'wait' : rule.when === undefined ? 'at' : 'when'];
  if (inTime.visit === Infinity) {
    const seconds = LONGEST_AFTERWARDS_TICKS / TICKS_PER_SECOND;
    const found = { severity: 'error', code: 'rule-outlasts' } as const;
    return findingAt(sources.scenario, path, { ...found, values: { ...values, seconds } });
  }
  const times = { earliest: formatTick(inTime.visit), end: formatTick(scenario.endTick) };
  return findingAt(sources.scenario, path, {
    severity: 'error',
    code: 'rule-too-late',
    values: { ...values, ...times },
  });
};

/** Rules that can never run: nothing starts them, or the visit is over by then. */
export const ruleFindings = (proof: Proof): readonly Finding[] =>
  proof.scenario.rules.flatMap((rule, index) =>
    // How far a chain gets is decided by its times and by who answers.
    rule.alarm !== undefined || comes(proof.reach.moment({ verb: 'ran', ids: [rule.id] }, []))
      ? []
      : [neverRuns(proof, rule, index)],
  );

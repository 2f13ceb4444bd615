import type { CompiledRule, CompiledScenario } from '../../../scenario/compiledScenario';
import type { Moment } from '../../../scenario/language';
import type { Book } from './book';
import { effectMakes } from './effectMakes';
import type { Reach } from './createReach';
import { lastOf } from './lastOf';
import { later } from './later';
import type { Limits } from './limits';
import { NEVER } from './never';
import type { When } from './when';

const ONCE_OVER: When = { visit: Infinity, after: 0 };

/** Nothing runs any more once the debrief has begun. */
const withoutDebrief = (moment: Moment): Moment => {
  if (moment.verb === 'any') return { ...moment, of: moment.of.map(withoutDebrief) };
  if (moment.verb !== 'began') return moment;
  return { ...moment, ids: moment.ids.filter((id) => id !== 'debrief') };
};

const startOf = (
  { latches }: CompiledScenario,
  { when, at }: CompiledRule,
  limits: Limits,
): ((now: Reach) => When) => {
  if (when !== undefined) {
    const trigger = withoutDebrief(when);
    return (now) => later(now.moment(trigger, latches), 1, limits);
  }
  // The clock of the visit begins with its first step.
  const start = at === undefined || at < 1 ? NEVER : { visit: at, after: Infinity };
  return () => start;
};

/** Every rule: a step after its trigger or at its time, after its wait, whatever its `unless` says. */
export const ruleDeeds = (scenario: CompiledScenario, book: Book, limits: Limits): void => {
  for (const rule of scenario.rules) {
    const start = startOf(scenario, rule, limits);
    const ran = book.note({ type: 'rule/ran', rule: rule.id });
    const asked = rule.if;
    book.deed(
      (now) => {
        const holds = asked === undefined ? [] : [now.condition(asked, scenario.latches)];
        const started = lastOf([start(now), ...holds]);
        return rule.waitTicks > 0 ? later(started, rule.waitTicks, limits) : started;
      },
      [{ index: ran }],
    );
    // What the home does in the night is written down as it begins.
    if (rule.automation === true && scenario.night !== null)
      book.deed(() => ONCE_OVER, [{ index: ran }]);
    book.deed((now) => now.fact(ran), effectMakes(scenario, book, rule.do, rule.repeats));
  }
};

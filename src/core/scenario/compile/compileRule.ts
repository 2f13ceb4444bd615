import type { CompiledRule } from '../compiledScenario';
import type { AuthoredScenario } from '../scenarioSchema';
import { compileEffects } from './compileEffects';
import type { Patterns } from './patterns';
import { ticksOf } from './ticksOf';

type AuthoredRule = NonNullable<AuthoredScenario['rules']>[number];

export const compileRule = (written: AuthoredRule, patterns: Patterns): CompiledRule => ({
  id: written.id,
  ...(written.when === undefined ? {} : { when: patterns.moment(written.when) }),
  ...(written.at === undefined ? {} : { at: ticksOf(written.at) }),
  ...(written.if === undefined ? {} : { if: patterns.condition(written.if) }),
  waitTicks: written.wait === undefined ? 0 : ticksOf(written.wait),
  ...(written.unless === undefined ? {} : { unless: patterns.condition(written.unless) }),
  repeats: written.repeats ?? false,
  do: compileEffects(written.do, `scenario.rules.${written.id}.do`, patterns),
});

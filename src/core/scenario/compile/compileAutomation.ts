import type { Texts } from '../../kernel/texts';
import type { Registry } from '../../registry/registry';
import type { CompiledRule, CompiledThing } from '../compiledScenario';
import type { Condition } from '../language';
import { own } from '../link/own';
import type { AuthoredScenario } from '../scenarioSchema';
import { compileEffects } from './compileEffects';
import type { Patterns } from './patterns';
import { reachCondition, type Devices } from './reachCondition';
import { ticksOf } from './ticksOf';

export type AuthoredAutomation = NonNullable<AuthoredScenario['automations']>[number];

/** The devices among the things of a scenario, and what switches their mains. */
export const devicesAmong = (things: readonly CompiledThing[], registry: Registry): Devices => ({
  all: things.flatMap((thing) => {
    const traits = own(registry.things, thing.kind)?.device;
    return traits === undefined ? [] : [{ thing, traits }];
  }),
  fuseBoards: things.filter(({ states }) => states['mains'] !== undefined).map(({ id }) => id),
});

/** An automation as it hangs on the panel: it can be read and switched there. */
export const automationThing = (
  { id, enabled }: AuthoredAutomation,
  hub: CompiledThing | undefined,
  text: (path: string) => Texts,
): CompiledThing => {
  const at = hub?.at ?? '';
  return {
    id,
    kind: 'automation',
    name: text(`scenario.automations.${id}.name`),
    at,
    states: { enabled: enabled ?? 'on', at },
    measures: {},
    luxFromFlat: [],
    risk: null,
    decoy: null,
    fit: [],
    needs: [],
    pages: [],
  };
};

/** The rule of an automation, of the same id: any number of times, while it is enabled and all it needs is reached. */
export const automationRule = (
  written: AuthoredAutomation,
  devices: Devices,
  patterns: Patterns,
): CompiledRule => {
  const { id, wait } = written;
  const when = patterns.moment(written.when);
  const effects = compileEffects(written.do, `scenario.automations.${id}.do`, patterns);
  const enabled: Condition = { verb: 'is', states: [{ ref: `${id}.enabled`, values: ['on'] }] };
  const asked = written.if === undefined ? [] : [patterns.condition(written.if)];
  return {
    id,
    when,
    if: { verb: 'all', of: [enabled, reachCondition(devices, when, effects), ...asked] },
    waitTicks: wait === undefined ? 0 : ticksOf(wait),
    repeats: true,
    do: effects,
    automation: true,
  };
};

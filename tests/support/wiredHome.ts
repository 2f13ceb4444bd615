import { compileAlarm, type AuthoredAlarm } from '../../src/core/scenario/compile/compileAlarm';
import {
  automationRule,
  automationThing,
  devicesAmong,
  type AuthoredAutomation,
} from '../../src/core/scenario/compile/compileAutomation';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { sameText } from './sameText';

/** A home that does these by itself, and calls for help so. */
export const wiredHome = (
  scenario: CompiledScenario,
  automations: readonly AuthoredAutomation[],
  alarms: readonly AuthoredAlarm[] = [],
): CompiledScenario => {
  const { things, registry, rules, contacts, apartment } = scenario;
  const devices = devicesAmong(things, registry);
  const hub = things.find(({ kind }) => kind === 'hub');
  const patterns = createPatterns();
  const lines = alarms.flatMap(({ id }) =>
    ['voice', 'answer.line'].map((of) => `scenario.alarms.${id}.${of}`),
  );
  return {
    ...scenario,
    things: [...things, ...automations.map((one) => automationThing(one, hub, sameText))],
    rules: [
      ...rules,
      ...automations.map((one) => automationRule(one, devices, patterns)),
      ...alarms.flatMap((one) => compileAlarm(one, { devices, patterns, contacts, apartment })),
    ],
    lines: {
      ...scenario.lines,
      ...Object.fromEntries(lines.map((key) => [key, sameText('Hello?')])),
    },
    latches: patterns.latches,
  };
};

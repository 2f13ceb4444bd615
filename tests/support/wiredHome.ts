import {
  automationRule,
  automationThing,
  devicesAmong,
  type AuthoredAutomation,
} from '../../src/core/scenario/compile/compileAutomation';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { sameText } from './sameText';

/** A home that does these by itself. */
export const wiredHome = (
  scenario: CompiledScenario,
  written: readonly AuthoredAutomation[],
): CompiledScenario => {
  const { things, registry, rules } = scenario;
  const devices = devicesAmong(things, registry);
  const hub = things.find(({ kind }) => kind === 'hub');
  return {
    ...scenario,
    things: [...things, ...written.map((one) => automationThing(one, hub, sameText))],
    rules: [...rules, ...written.map((one) => automationRule(one, devices, createPatterns()))],
  };
};

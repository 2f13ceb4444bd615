import type { CompiledScenario } from '../core/scenario/compiledScenario';

/** How strongly differences of light are felt: the dark becomes visible, lamps hardly grow brighter. */
const POWER = 0.38;
/** Display brightness per lux in the darkest places. */
const DARKEST = 1;

/**
 * The scenario with eyes that see in the dark, for whoever looks on at night: a fall in a room without light has to be
 * seen. What is measured and what makes her fall stay as they are.
 */
export const onlookersEyes = (scenario: CompiledScenario): CompiledScenario => {
  const { apartment } = scenario;
  const { visual } = apartment;
  if (!visual?.light) return scenario;
  const states = visual.light.states.map((state) =>
    state.adaptation
      ? {
          ...state,
          adaptation: { ...state.adaptation, power: Math.min(state.adaptation.power, POWER) },
          exposure: { ...state.exposure, max: Math.max(state.exposure.max, DARKEST) },
        }
      : state,
  );
  const seen = { ...visual, light: { ...visual.light, states } };
  return { ...scenario, apartment: { ...apartment, visual: seen } };
};

import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import type { Persona } from '../../src/core/scenario/persona';
import type { Scalar } from '../../src/core/sim/intent';
import { door } from '../../src/kinds/things/door/definition';
import { resident } from '../../src/kinds/things/resident/definition';
import { walker } from '../../src/kinds/things/walker/definition';
import { anyPersona } from './anyPersona';
import { smallRegistry } from './smallRegistry';
import { smallScenario } from './smallScenario';

type Home = {
  readonly persona?: Partial<Persona>;
  readonly at?: string;
  readonly states?: Readonly<Record<string, Scalar>>;
  readonly patch?: Partial<CompiledScenario>;
};

/** The small scenario with the product's own kind of person, who lives there as `persona` says. */
export const smallHome = ({
  persona = {},
  at = 'living/armchair',
  states = {},
  patch = {},
}: Home): CompiledScenario =>
  smallScenario({
    registry: { ...smallRegistry, things: { ...smallRegistry.things, resident, door, walker } },
    people: [{ id: 'jeanne', persona: anyPersona(persona), at, states, measures: {} }],
    ...patch,
  });

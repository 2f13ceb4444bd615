import type { CompiledScenario, CompiledThing } from '../../src/core/scenario/compiledScenario';
import type { Scalar } from '../../src/core/sim/intent';
import { registry } from '../../src/kinds';
import { sameText } from './sameText';
import { smallHome } from './smallHome';

type Written = {
  readonly at?: string;
  readonly states?: Readonly<Record<string, Scalar>>;
  readonly device?: CompiledThing['device'];
};

const defaultsOf = (kind: string): Readonly<Record<string, Scalar>> =>
  Object.fromEntries(
    Object.entries(registry.things[kind]?.states ?? {}).map(([key, allowed]) => [
      key,
      allowed === 'number' ? 0 : (allowed[0] ?? ''),
    ]),
  );

/** A thing of the product's own kind, as a scenario would compile it. */
export const deviceThing = (
  id: string,
  kind: string,
  { at = 'living/wall', states = {}, device = {} }: Written = {},
): CompiledThing => ({
  id,
  kind,
  name: sameText(id),
  at,
  states: { ...defaultsOf(kind), ...states, at },
  measures: {},
  luxFromFlat: [],
  risk: null,
  decoy: null,
  fit: [],
  needs: [],
  pages: [],
  ...(registry.things[kind]?.device && { device }),
});

/** The small home of the product's own kinds, with these things in it and nothing else. */
export const deviceHome = (
  things: readonly CompiledThing[],
  patch: Partial<CompiledScenario> & {
    readonly person?: Readonly<Record<string, Scalar>>;
    readonly lives?: string;
  } = {},
): CompiledScenario => {
  const { person = {}, lives = 'living/armchair', ...rest } = patch;
  return smallHome({
    at: lives,
    states: { posture: 'sitting', ...person },
    patch: { registry, things, rules: [], clock: '03:00', ...rest },
  });
};

import type { CompiledScenario } from '../scenario/compiledScenario';
import { own } from '../scenario/link/own';

/** The range of the norm profile for a quantity (`thing.quantity`); null when there is no norm for it. */
export const normRange = (
  { things, people, registry, norms }: CompiledScenario,
  quantity: string,
): readonly [low: number, high: number] | null => {
  const dot = quantity.indexOf('.');
  const entity = quantity.slice(0, dot);
  const isPerson = people.some(({ id }) => id === entity);
  const kind = things.find(({ id }) => id === entity)?.kind ?? (isPerson ? 'resident' : undefined);
  const quantities = kind === undefined ? undefined : own(registry.things, kind)?.quantities;
  const name = own(quantities ?? {}, quantity.slice(dot + 1))?.norm;
  return name === undefined ? null : (own(norms.norms, name)?.range ?? null);
};

import type { CompiledScenario, CompiledThing } from '../scenario/compiledScenario';
import { fixOf } from './fixOf';
import type { VisitWorlds } from './visitWorlds';

/** A risk that something can be done about on the spot, and whether it was. */
export type Changeable = { readonly thing: CompiledThing; readonly fixed: boolean };

/** The risks that can be fixed or left, as the visit left them. */
export const changeables = (
  scenario: CompiledScenario,
  { left }: VisitWorlds,
): readonly Changeable[] =>
  scenario.things
    .filter((thing) => thing.risk !== null && fixOf(scenario, thing) !== null)
    .map((thing) => ({ thing, fixed: left.states[thing.id]?.['risk'] === 'fixed' }));

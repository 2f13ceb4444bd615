import type { ThingKind } from '../../core/registry/thingKind';
import type { CompiledScenario, CompiledThing } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { Focus } from '../attention';
import type { Menu } from './menu';

/** Everything a page of the menu on a thing is made from. */
export type ThingPageInput = {
  readonly scenario: CompiledScenario;
  readonly world: World;
  readonly focus: Focus;
  readonly thing: CompiledThing;
  readonly kind: ThingKind;
};

export type ThingPage = (input: ThingPageInput) => Menu;

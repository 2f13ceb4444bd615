import { distanceMm } from '../kernel/distanceMm';
import { textHash } from '../kernel/textHash';
import type { CompiledScenario, CompiledThing } from '../scenario/compiledScenario';
import { own } from '../scenario/link/own';
import type { NightFactor, NightLook, NightSetting } from '../scenario/nightRules';
import { residentOf } from './residentOf';

/** What may come to be the cause of a fall: a factor, with the thing that it is about, when there is one. */
export type NightCause = {
  /** The thing, else the opening, else the factor: what `actor/fell` names. */
  readonly id: string;
  readonly factor: NightFactor;
  readonly thing: string | null;
  /** Seeds the draws of this cause, which no other cause can shift. */
  readonly stream: number;
};

/** The bar nearest to the toilet, in its room. */
const nearestBar = (
  { things, apartment: { anchors } }: CompiledScenario,
  toilet: string,
): readonly CompiledThing[] => {
  const seat = own(anchors, toilet);
  return things
    .flatMap((thing) => {
      const at = thing.kind === 'grab-bar' ? own(anchors, thing.at) : undefined;
      return at === undefined || seat === undefined || at.room !== seat.room
        ? []
        : [{ thing, farMm: distanceMm(at.at, seat.at) }];
    })
    .toSorted((a, b) => a.farMm - b.farMm)
    .slice(0, 1)
    .map(({ thing }) => thing);
};

/** The things a look is about; for the others it is about the person or the flat. */
const thingsOf = (
  scenario: CompiledScenario,
  { bed, toilet }: NightSetting,
  look: NightLook,
): readonly CompiledThing[] => {
  const { things, registry } = scenario;
  const ofKind = (...kinds: readonly string[]) => things.filter(({ kind }) => kinds.includes(kind));
  switch (look.look) {
    case 'over':
      return ofKind(...look.kinds);
    case 'narrow':
      return things.filter(({ kind }) => registry.things[kind]?.quantities['width'] !== undefined);
    case 'light':
      return ofKind('path-light').slice(0, 1);
    case 'wears':
      return ofKind('footwear').slice(0, 1);
    case 'aid-out-of-reach':
      return ofKind('walker').slice(0, 1);
    case 'no-bar':
      return nearestBar(scenario, toilet);
    case 'seat':
      return things.filter(({ at }) => at === (look.of === 'bed' ? bed : toilet)).slice(0, 1);
    case 'threshold':
    case 'takes':
    case 'ability':
    case 'hurry':
      return [];
  }
};

const causeOf = (factor: NightFactor, id: string, thing: string | null): NightCause => ({
  id,
  factor,
  thing,
  stream: parseInt(textHash(`${factor.id} ${id}`).slice(0, 8), 16) | 0,
});

const MET: ReadonlySet<NightLook['look']> = new Set(['over', 'narrow']);

const build = (scenario: CompiledScenario, setting: NightSetting): readonly NightCause[] =>
  setting.rules.factors.flatMap((factor) => {
    const { aids, looks } = factor;
    if (aids !== null && !aids.includes(residentOf(scenario).persona.aid)) return [];
    if (looks.look === 'threshold')
      return scenario.apartment.manifest.openings.map(({ id }) => causeOf(factor, id, null));
    const things = thingsOf(scenario, setting, looks);
    if (things.length === 0 && MET.has(looks.look)) return [];
    return things.length === 0
      ? [causeOf(factor, factor.id, null)]
      : things.map(({ id }) => causeOf(factor, id, id));
  });

// A cache, not state: the causes a scenario knows are the same in all its worlds.
const built = new WeakMap<CompiledScenario, readonly NightCause[]>();

/** Everything that the rules may name as a cause in a scenario, in the order of the rules. */
export const nightCauses = (
  scenario: CompiledScenario,
  setting: NightSetting,
): readonly NightCause[] => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const causes = build(scenario, setting);
  built.set(scenario, causes);
  return causes;
};

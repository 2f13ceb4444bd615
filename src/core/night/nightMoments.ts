import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightSeat, NightSetting } from '../scenario/nightRules';
import { nightWay } from './nightWay';

type Point = readonly [xMm: number, yMm: number];

export type Moment = {
  readonly kind: 'rising' | 'step' | 'sitting';
  /** Where she rises or sits; null for a step. */
  readonly seat: NightSeat | null;
  readonly leg: 'out' | 'back';
  readonly at: Point;
};

const build = (scenario: CompiledScenario, setting: NightSetting): readonly Moment[] => {
  const way = nightWay(scenario, setting);
  const [rise] = way;
  const sit = way.at(-1);
  if (rise === undefined || sit === undefined) return [];
  const steps = (leg: Moment['leg'], points: readonly Point[]): readonly Moment[] =>
    points.slice(1).map((at) => ({ kind: 'step', seat: null, leg, at }));
  return [
    { kind: 'rising', seat: 'bed', leg: 'out', at: rise },
    ...steps('out', way),
    { kind: 'sitting', seat: 'toilet', leg: 'out', at: sit },
    { kind: 'rising', seat: 'toilet', leg: 'back', at: sit },
    ...steps('back', way.toReversed()),
    { kind: 'sitting', seat: 'bed', leg: 'back', at: rise },
  ];
};

// A cache, not state: the moments of a night depend on the scenario alone.
const built = new WeakMap<CompiledScenario, readonly Moment[]>();

/** A night, moment by moment: up, to the toilet, and back to bed. Empty when there is no way. */
export const nightMoments = (
  scenario: CompiledScenario,
  setting: NightSetting,
): readonly Moment[] => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const moments = build(scenario, setting);
  built.set(scenario, moments);
  return moments;
};

import { postureAt } from '../people/postureAt';
import { stepTicks } from '../people/stepTicks';
import type { Point, Walk } from '../people/walk';
import { lookupOf } from '../world/lookupOf';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { crossingFacts } from './crossingFacts';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';

/** For whoever has no persona that says how fast: a careful walk. */
const CAREFUL_MM_PER_S = 500;
/** Nobody walks into the trainee: nearer than this, she stands and waits. */
const APART_MM = 450;
const LOOK_AGAIN_TICKS = 10;

const speedOf = ({ scenario }: Scene, who: string): number =>
  scenario.people.find(({ id }) => id === who)?.persona.abilities.gaitSpeedMmPerS ??
  CAREFUL_MM_PER_S;

const inTheWay = ({ world }: Scene, [xMm, yMm]: Point): boolean => {
  const trainee = world.places['trainee'];
  return (
    trainee !== undefined &&
    Math.max(Math.abs(trainee.xMm - xMm), Math.abs(trainee.yMm - yMm)) < APART_MM
  );
};

const arrive = (scene: Scene, who: string, place: string): readonly FactBody[] => {
  const anchor = scene.scenario.apartment.anchors[place];
  if (anchor === undefined) return [];
  const posture = postureAt(anchor);
  const known = lookupOf(scene.scenario).entities.get(who)?.kind.states['posture'];
  const takes = posture !== null && Array.isArray(known) && known.includes(posture);
  return [
    { type: 'actor/moved', who, xMm: anchor.at[0], yMm: anchor.at[1] },
    { type: 'actor/reached', who, place },
    ...(takes ? [stateChange(scene, `${who}.posture`, posture, 'movement')] : []),
  ];
};

type Step = { readonly facts: readonly FactBody[]; readonly rest: Walk | null };

/** The step that is due, and what is left of the walk afterwards. */
export const walkOn = (scene: Scene, walk: Walk): Step => {
  const { who, place, way, dueTick } = walk;
  const [here, next, ...more] = way;
  if (here === undefined) return { facts: arrive(scene, who, place), rest: null };
  const from = positionOf(scene.scenario, scene.world, who);
  const nears = from === null || inTheWay(scene, [from.xMm, from.yMm]);
  if (!nears && inTheWay(scene, here))
    return { facts: [], rest: { ...walk, dueTick: dueTick + LOOK_AGAIN_TICKS } };
  const facts: readonly FactBody[] = [
    ...crossingFacts(scene, who, [here]),
    { type: 'actor/moved', who, xMm: here[0], yMm: here[1] },
  ];
  if (next === undefined) {
    const anchor = scene.scenario.apartment.anchors[place];
    const last = anchor === undefined ? 1 : stepTicks(here, anchor.at, speedOf(scene, who));
    return { facts, rest: { ...walk, way: [], dueTick: dueTick + last } };
  }
  const ticks = stepTicks(here, next, speedOf(scene, who));
  return { facts, rest: { ...walk, way: [next, ...more], dueTick: dueTick + ticks } };
};

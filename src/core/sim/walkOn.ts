import { isFree } from '../apartment/isFree';
import { luxAt } from '../apartment/luxAt';
import { TICKS_PER_SECOND } from '../kernel/tick';
import { gaitMmPerS } from '../people/gaitMmPerS';
import { stepTicks } from '../people/stepTicks';
import type { Point, Walk } from '../people/walk';
import { absentObjects } from '../world/absentObjects';
import { positionOf } from '../world/positionOf';
import type { Scene } from '../world/scene';
import { arrive } from './arrive';
import { crossingFacts } from './crossingFacts';
import { doorOnWay } from './doorOnWay';
import type { FactBody } from './fact';
import { stateChange } from './stateChange';
import { walkingGrid } from './walkingGrid';
import { wayTo } from './wayTo';

/** Nobody walks into the trainee: nearer than this, she stands and waits. */
const APART_MM = 450;
const LOOK_AGAIN_TICKS = 10;
const ROUND_TICKS = 3 * TICKS_PER_SECOND;
const PATIENCE_TICKS = 120 * TICKS_PER_SECOND;
const DOOR_TICKS = 2 * TICKS_PER_SECOND;
const STRIDE_MM = 250;

type Step = { readonly facts: readonly FactBody[]; readonly rest: Walk | null };

const inTheWay = ({ world }: Scene, [xMm, yMm]: Point): boolean => {
  const trainee = world.places['trainee'];
  return (
    trainee !== undefined &&
    Math.max(Math.abs(trainee.xMm - xMm), Math.abs(trainee.yMm - yMm)) < APART_MM
  );
};

const ticksFor = ({ scenario, world }: Scene, walk: Walk, from: Point, to: Point): number => {
  const { apartment, people, light } = scenario;
  const abilities = people.find(({ id }) => id === walk.who)?.persona.abilities;
  const lux = luxAt(apartment, light, world.states, to);
  return stepTicks(from, to, gaitMmPerS(abilities, walk.walkedMm, lux));
};

/** She stands a while; in the end she gives up. */
const stand = (walk: Walk): Step => {
  const { who, place } = walk;
  if (walk.waitedTicks >= PATIENCE_TICKS)
    return { facts: [{ type: 'actor/gave-up', who, place }], rest: null };
  const waitedTicks = walk.waitedTicks + LOOK_AGAIN_TICKS;
  return { facts: [], rest: { ...walk, waitedTicks, dueTick: walk.dueTick + LOOK_AGAIN_TICKS } };
};

/** She waits for whoever stands in her way, and after a while looks for a way round. */
const makeWay = (scene: Scene, walk: Walk): Step => {
  const trainee = scene.world.places['trainee'];
  const stood = stand(walk);
  if (!trainee || !stood.rest || stood.rest.waitedTicks % ROUND_TICKS !== 0) return stood;
  const at: Point = [trainee.xMm, trainee.yMm];
  const found = wayTo(scene, walk.who, walk.place, { at, apartMm: APART_MM });
  return found === null ? stood : { facts: [], rest: { ...stood.rest, ...found } };
};

/** Something was put back into her way: another way, or none. */
const goAround = (scene: Scene, walk: Walk): Step => {
  const { who, place } = walk;
  const found = wayTo(scene, who, place);
  if (found === null) return { facts: [{ type: 'actor/gave-up', who, place }], rest: null };
  return stand({ ...walk, ...found });
};

const isClear = ({ scenario, world }: Scene, { who, withAid }: Walk, to: Point): boolean => {
  const { apartment, people } = scenario;
  const persona = people.find(({ id }) => id === who)?.persona;
  const grid = withAid && persona ? walkingGrid(apartment, persona) : apartment.grid;
  return isFree(grid, to[0], to[1], absentObjects(scenario, world));
};

const takeStep = (scene: Scene, walk: Walk, to: Point, more: readonly Point[]): Step => {
  const { who, place, dueTick, walkedMm } = walk;
  const next = more[0] ?? scene.scenario.apartment.anchors[place]?.at ?? to;
  const facts: readonly FactBody[] = [
    ...crossingFacts(scene, who, [to]),
    { type: 'actor/moved', who, xMm: to[0], yMm: to[1] },
  ];
  const rest: Walk = {
    ...walk,
    way: more,
    walkedMm: walkedMm + STRIDE_MM,
    waitedTicks: 0,
    dueTick: dueTick + ticksFor(scene, walk, to, next),
  };
  return { facts, rest };
};

/** The step that is due, and what is left of the walk afterwards. */
export const walkOn = (scene: Scene, walk: Walk): Step => {
  const [to, ...more] = walk.way;
  if (to === undefined) return { facts: arrive(scene, walk), rest: null };
  const from = positionOf(scene.scenario, scene.world, walk.who);
  const nears = from === null || inTheWay(scene, [from.xMm, from.yMm]);
  if (!nears && inTheWay(scene, to)) return makeWay(scene, walk);
  if (!isClear(scene, walk, to)) return goAround(scene, walk);
  const door = doorOnWay(scene, walk.who, to);
  if (door === null) return takeStep(scene, walk, to, more);
  return {
    facts: [stateChange(scene, `${door}.leaf`, 'open', 'movement')],
    rest: { ...walk, dueTick: walk.dueTick + DOOR_TICKS },
  };
};

import { nextUint } from '../../src/core/kernel/nextUint';
import { seedRng } from '../../src/core/kernel/seedRng';
import { TICKS_PER_SECOND } from '../../src/core/kernel/tick';
import { playInputs } from '../../src/core/recording/playInputs';
import type { Input, Recording } from '../../src/core/recording/recording';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { initialWorld } from '../../src/core/sim/initialWorld';
import type { Intent } from '../../src/core/sim/intent';
import { createTraineePose } from '../../src/session/traineePose';
import { createWalker } from '../../src/session/createWalker';
import { placePose } from '../../src/session/placePose';
import { benchMeta } from './benchMeta';

const SEED = 20;
const MINUTES = 20;
const ACT_TICKS = 3 * TICKS_PER_SECOND;
const WALK_TICKS = 8 * TICKS_PER_SECOND;
const LAST_TICKS = 90 * TICKS_PER_SECOND;
const ACTS_A_STOP = 4;
const STOPS_A_TALK = 20;

const NOTHING_ABSENT: ReadonlySet<string> = new Set();

/** Draws of one sequence, so that every bench scores the same visit. */
const createPick = () => {
  let rng = seedRng(SEED);
  return <T>(items: readonly T[]): T => {
    const [value, next] = nextUint(rng);
    rng = next;
    const item = items[value % items.length];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
};

type Pick = ReturnType<typeof createPick>;

const roomOf = (place: string): string => place.split('/')[0] ?? '';

/** What a trainee may do where she stands: look, judge, measure, change. Some of it will be refused. */
const actAt = ({ things }: CompiledScenario, place: string, pick: Pick): Intent => {
  const thing = pick(things.filter(({ at }) => roomOf(at) === roomOf(place)));
  const quantity = Object.keys(thing.measures)[0];
  const fix = thing.risk?.fixes[0];
  const kind = pick(['look', 'judge', 'judge', 'measure', 'do'] as const);
  if (kind === 'measure' && quantity !== undefined)
    return { type: 'measure', quantity: `${thing.id}.${quantity}` };
  if (kind === 'do' && fix !== undefined) return { type: 'do', verb: fix, thing: thing.id };
  if (kind === 'look') return { type: 'look', thing: thing.id };
  const as = pick(['hazard', 'safe'] as const);
  return { type: 'judge', thing: thing.id, as, why: thing.risk?.because ?? [] };
};

type Visitor = {
  readonly tick: () => number;
  readonly dispatch: (intent: Intent) => void;
  readonly rest: (ticks: number) => void;
  readonly walkTo: (place: string) => void;
};

/** A body that walks as the one on the page does, and notes what it tells the simulation. */
const createVisitor = (scenario: CompiledScenario, inputs: Input[]): Visitor => {
  let tick = 1;
  const dispatch = (intent: Intent): void => {
    inputs.push({ tick, intent });
  };
  const pose = createTraineePose();
  placePose(pose, scenario, initialWorld(scenario));
  const { grid } = scenario.apartment;
  const walker = createWalker({ grid, pose, absent: () => NOTHING_ABSENT, dispatch });
  const rest = (ticks: number): void => {
    for (let i = 0; i < ticks; i++, tick++) walker.advance(1 / TICKS_PER_SECOND);
  };
  const walkTo = (place: string): void => {
    const [xMm, yMm] = scenario.apartment.anchors[place]?.at ?? [0, 0];
    walker.walkTo(xMm / 1000, yMm / 1000);
    rest(WALK_TICKS);
  };
  return { tick: () => tick, dispatch, rest, walkTo };
};

/** Says all there is to say, over and over, then goes from stop to stop and acts at each. */
const visitInputs = (scenario: CompiledScenario): readonly Input[] => {
  const pick = createPick();
  const inputs: Input[] = [];
  const visitor = createVisitor(scenario, inputs);
  const talk = (): void => {
    for (const { at } of scenario.people) visitor.walkTo(at);
    for (const { id } of scenario.topics) {
      visitor.dispatch({ type: 'say', topic: id });
      visitor.rest(ACT_TICKS);
    }
  };
  const stops = [...new Set(scenario.things.map(({ at }) => at))];
  talk();
  for (let stop = 1; visitor.tick() < scenario.endTick - LAST_TICKS; stop++) {
    const place = pick(stops);
    visitor.walkTo(place);
    for (let i = 0; i < ACTS_A_STOP; i++) {
      visitor.dispatch(actAt(scenario, place, pick));
      visitor.rest(ACT_TICKS);
    }
    if (stop % STOPS_A_TALK === 0) talk();
  }
  return inputs;
};

/** The scenario with time enough, and a busy visit of twenty minutes in it: walked, talked, judged, measured. */
export const twentyMinuteVisit = (
  scenario: CompiledScenario,
): { readonly scenario: CompiledScenario; readonly recording: Recording } => {
  const longer = { ...scenario, minutes: MINUTES, endTick: MINUTES * 60 * TICKS_PER_SECOND };
  const inputs = visitInputs(longer);
  return {
    scenario: longer,
    recording: playInputs(longer, { inputs, seed: SEED, draws: {}, meta: benchMeta }),
  };
};

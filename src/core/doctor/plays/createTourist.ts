import { TICKS_PER_SECOND } from '../../kernel/tick';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import { sceneOf } from '../../sim/sceneOf';
import type { SimState } from '../../sim/simState';
import type { World } from '../../world/world';
import { affordances, type ActVerb, type Offer } from './affordances';
import type { Bot } from './bot';

/** What is done in every room, and what is done once the rooms are seen. */
const IN_A_ROOM: readonly ActVerb[] = ['look', 'say', 'judge', 'measure', 'do'];
const AT_THE_END: readonly ActVerb[] = ['fill', 'send', 'hang-up', 'call'];

/** Where somebody is comes first and private rooms last, as a guest would go. */
const roomsOf = ({ apartment, private: leave }: CompiledScenario, { places }: World) => {
  const people = Object.entries(places).flatMap(([who, { room }]) =>
    who === 'trainee' ? [] : [room],
  );
  const rank = (room: string): number =>
    Object.hasOwn(leave, room) ? 2 : people.includes(room) ? 0 : 1;
  return apartment.manifest.rooms.map(({ id }) => id).toSorted((a, b) => rank(a) - rank(b));
};

/** The rooms one after the other, and once more when something new turned up. */
const createRound = (scenario: CompiledScenario) => {
  let left: readonly string[] = [];
  let due = true;
  return {
    again: (): void => {
      due = true;
    },
    nextRoom: (world: World): string | undefined => {
      if (left.length === 0 && due) {
        left = roomsOf(scenario, world);
        due = false;
      }
      const [room, ...others] = left;
      left = others;
      return room;
    },
  };
};

/**
 * Goes round the flat and does everything there is to do with `verbs`, always the first way offered, round after round
 * until nothing new turns up; then forms and calls, then ends the visit. It lets people finish while there is time.
 */
export const createTourist = (scenario: CompiledScenario, verbs: readonly ActVerb[]): Bot => {
  const done = new Set<string>();
  const here = IN_A_ROOM.filter((verb) => verbs.includes(verb));
  const closing = AT_THE_END.filter((verb) => verb === 'hang-up' || verbs.includes(verb));
  const round = createRound(scenario);
  let place = '';
  let at = 0;

  const undone = (state: SimState, verb: ActVerb): Offer | undefined =>
    affordances(sceneOf(scenario, state.world, state.kernel.tick), verb).find(
      ({ id }) => verb === 'hang-up' || !done.has(`${verb} ${id}`),
    );

  /** Verb after verb in each place; what an act makes possible for a verb before it is left for the next round. */
  const takeHere = (state: SimState): readonly [ActVerb, Offer] | null => {
    const { places, call } = state.world;
    const now = `${places['trainee']?.room} ${call}`;
    if (now !== place) at = 0;
    place = now;
    for (; at < here.length; at++) {
      const verb = here[at];
      const offer = verb === undefined ? undefined : undone(state, verb);
      if (verb !== undefined && offer !== undefined) return [verb, offer];
    }
    return null;
  };

  const takeLast = (state: SimState): readonly [ActVerb, Offer] | null => {
    for (const verb of closing) {
      const offer = undone(state, verb);
      if (offer !== undefined) return [verb, offer];
    }
    return null;
  };

  return {
    everyTicks: TICKS_PER_SECOND,
    next: (state) => {
      const { kernel, world } = state;
      if (kernel.ringing !== null) return null;
      const caller = verbs.includes('call') ? world.ringing?.from : undefined;
      if (caller !== undefined) return { type: 'call', contact: caller };
      const act = takeHere(state);
      const room = act === null && world.call === null ? round.nextRoom(world) : undefined;
      if (room !== undefined) {
        place = '';
        return { type: 'go', place: room };
      }
      const [verb, offer] = act ?? takeLast(state) ?? [];
      if (verb === undefined || offer === undefined) return { type: 'end' };
      const speaking = world.line !== null && world.line.untilTick > kernel.tick;
      if (verb === 'say' && speaking && 2 * kernel.tick < scenario.endTick) return null;
      done.add(`${verb} ${offer.id}`);
      if (here.includes(verb)) round.again();
      return offer.intent(() => 0);
    },
  };
};

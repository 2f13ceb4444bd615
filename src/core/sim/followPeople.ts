import { calmsDown } from '../people/calmsDown';
import { chairRises } from '../people/chairRises';
import type { Deed } from '../people/deed';
import { postureAt } from '../people/postureAt';
import { reactionsTo } from '../people/reactionsTo';
import { postureStep } from '../people/postureStep';
import { own } from '../scenario/link/own';
import { lookupOf } from '../world/lookupOf';
import type { Fact } from './fact';
import type { Turn } from './openTurn';
import { sceneOf } from './sceneOf';
import { setOut } from './setOut';

type Of<T extends Fact['type']> = Extract<Fact, { readonly type: T }>;

const others = <T extends { readonly who: string }>(
  all: readonly T[],
  who: string,
): readonly T[] =>
  all.some((one) => one.who === who) ? all.filter((one) => one.who !== who) : all;

/** Whatever else she begins, she goes on being worried or calming down. */
const begin = (turn: Turn, who: string, deeds: readonly Deed[]): void => {
  const rest = turn.kernel.deeds.filter((deed) => deed.who !== who || deed.key === 'mood');
  if (rest.length > 0 || turn.kernel.deeds.length > 0 || deeds.length > 0)
    turn.kernel = { ...turn.kernel, deeds: [...rest, ...deeds] };
};

const beginWalk = (turn: Turn, fact: Of<'actor/set-out'>): void => {
  const begun = setOut(sceneOf(turn.scenario, turn.world, turn.kernel.tick), fact);
  const walks = others(turn.kernel.walks, fact.who);
  turn.kernel = { ...turn.kernel, walks: begun === null ? walks : [...walks, begun.walk] };
  begin(turn, fact.who, begun?.deeds ?? []);
};

/** Whoever sits on the edge of a bed she walked to lies down in it. */
const lieDown = (turn: Turn, { who, place }: Of<'actor/reached'>): void => {
  const anchor = turn.scenario.apartment.anchors[place];
  if (who === 'trainee' || anchor === undefined || postureAt(anchor) !== 'lying') return;
  const down = postureStep('standing', 'edge') ?? 0;
  begin(turn, who, [{ who, key: 'posture', to: 'lying', dueTick: turn.kernel.tick + down }]);
};

const beginRises = (turn: Turn, { verb, thing }: Of<'thing/used'>): void => {
  const entity = lookupOf(turn.scenario).entities.get(thing);
  if (entity === undefined || entity.thing !== null) return;
  const { rises } = own(entity.kind.verbs, verb) ?? {};
  const person = turn.scenario.people.find(({ id }) => id === thing);
  const riseMs = person?.persona.chairRiseMs ?? null;
  if (rises === undefined || riseMs === null) return;
  begin(turn, thing, chairRises(thing, rises, riseMs, turn.kernel.tick));
};

const takeOff = (turn: Turn, who: string): void => {
  const { walks } = turn.kernel;
  if (walks.some((one) => one.who === who))
    turn.kernel = { ...turn.kernel, walks: others(walks, who) };
  begin(turn, who, []);
};

/** What she notices changes her mood, whatever else she is about. */
const react = (turn: Turn, fact: Of<'state/changed'>): void => {
  const scene = sceneOf(turn.scenario, turn.world, turn.kernel.tick);
  const before = turn.kernel.deeds;
  const rest = calmsDown(scene, fact, before);
  const more = reactionsTo(scene, fact);
  if (rest !== before || more.length > 0)
    turn.kernel = { ...turn.kernel, deeds: [...rest, ...more] };
};

/** A fact sets people about something, or takes them off it: they fall, or something puts them elsewhere. */
export const followPeople = (turn: Turn, fact: Fact): void => {
  switch (fact.type) {
    case 'actor/set-out':
      beginWalk(turn, fact);
      break;
    case 'actor/reached':
      lieDown(turn, fact);
      break;
    case 'thing/used':
      beginRises(turn, fact);
      break;
    case 'actor/fell':
      takeOff(turn, fact.who);
      break;
    case 'state/changed':
      if (fact.by !== 'movement' && (fact.key === 'at' || fact.key === 'posture'))
        takeOff(turn, fact.entity);
      react(turn, fact);
      break;
    default:
  }
};

import { roomAt } from '../apartment/roomAt';
import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { NightSetting } from '../scenario/nightRules';
import type { FactBody } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import { postureStep } from '../people/postureStep';
import { absentObjects } from '../world/absentObjects';
import { lookupOf } from '../world/lookupOf';
import type { Lying } from '../world/lying';
import type { World } from '../world/world';
import { aidByBed } from './aidByBed';
import type { Fall } from './drawNight';
import { fallSpot } from './fallSpot';
import { nightMoments, type Moment } from './nightMoments';
import { nightWay } from './nightWay';
import { residentOf } from './residentOf';

/** A fact of the night with its time since the night began. */
export type TimedFact = { readonly afterTicks: Tick; readonly body: FactBody };

const STRIDE_MM = 250;
/** When nobody knows how long a change of posture takes. */
const CHANGE_TICKS = 3 * TICKS_PER_SECOND;
const ON_TOILET_TICKS = 5 * TICKS_PER_SECOND;
/** What she still does before anything is judged: she lies awake. */
const AWAKE_TICKS = 2 * TICKS_PER_SECOND;

/** Writes the facts of a night down one after the other, with the time each takes. */
const createDiary = (scenario: CompiledScenario, { who, bed }: NightSetting, world: World) => {
  const facts: TimedFact[] = [];
  const postures = lookupOf(scenario).entities.get(who)?.kind.states['posture'];
  let states: Readonly<Record<string, Scalar>> = world.states[who] ?? {};
  let room = scenario.apartment.anchors[bed]?.room ?? '';
  let tick = 0;
  const write = (body: FactBody): void => {
    facts.push({ afterTicks: tick, body });
  };
  const change = (key: string, to: Scalar): void => {
    const from = states[key] ?? '';
    states = { ...states, [key]: to };
    write({ type: 'state/changed', entity: who, key, from, to, by: 'movement' });
  };
  return {
    facts,
    write,
    change,
    wait: (ticks: number): void => {
      tick += ticks;
    },
    room: (): string => room,
    /** Takes a posture, and the time it takes; not one that her kind does not know. */
    posture: (to: string): void => {
      const from = String(states['posture']);
      if (!Array.isArray(postures) || !postures.includes(to) || from === to) return;
      change('posture', to);
      tick += postureStep(from, to) ?? CHANGE_TICKS;
    },
    aid: (to: 'in-hand' | 'none'): void => {
      if (states['aid'] !== undefined && states['aid'] !== to) change('aid', to);
    },
    move: ([xMm, yMm]: Moment['at']): void => {
      const next = roomAt(scenario.apartment.grid, xMm, yMm) ?? room;
      if (next !== room) {
        write({ type: 'actor/left', who, room });
        write({ type: 'actor/entered', who, room: next });
        room = next;
      }
      write({ type: 'actor/moved', who, xMm, yMm });
    },
  };
};

type Diary = ReturnType<typeof createDiary>;

/** How she goes about: on her feet or as she sits, with her aid or without. */
type Gait = { readonly posture: 'standing' | 'sitting'; readonly aid: 'in-hand' | 'none' };

const gaitOf = (scenario: CompiledScenario, setting: NightSetting, world: World): Gait => {
  const [rise = [0, 0]] = nightWay(scenario, setting);
  const absent = absentObjects(scenario, world);
  if (aidByBed(scenario, setting, rise, absent, world.states) === null)
    return { posture: 'standing', aid: 'none' };
  const seated = residentOf(scenario).persona.aid === 'wheelchair';
  return { posture: seated ? 'sitting' : 'standing', aid: 'in-hand' };
};

const rises = (diary: Diary, { seat, at }: Moment, gait: Gait): void => {
  if (seat === 'bed') diary.posture('edge');
  diary.posture(gait.posture);
  diary.aid(gait.aid);
  diary.move(at);
};

const sits = (diary: Diary, { seat }: Moment, { who, bed, toilet }: NightSetting): void => {
  diary.aid('none');
  diary.write({ type: 'actor/reached', who, place: seat === 'bed' ? bed : toilet });
  diary.posture(seat === 'bed' ? 'edge' : 'sitting');
  if (seat === 'bed') diary.posture('lying');
  else diary.wait(ON_TOILET_TICKS);
};

/** Where she comes to lie: she fell the way she went, or was about to go. */
const lyingAfter = (
  scenario: CompiledScenario,
  world: World,
  moments: readonly Moment[],
  { moment }: Fall,
): Lying | null => {
  const points = moments.map(({ at }) => at);
  const at = points[moment] ?? [0, 0];
  const isElsewhere = ([xMm, yMm]: Moment['at']): boolean => xMm !== at[0] || yMm !== at[1];
  const from = points.slice(0, moment).findLast(isElsewhere);
  const to = from === undefined ? points.slice(moment).find(isElsewhere) : at;
  return fallSpot(scenario.apartment.grid, absentObjects(scenario, world), {
    at,
    from: from ?? at,
    to: to ?? at,
  });
};

const falls = (
  diary: Diary,
  who: string,
  { at }: Moment,
  { cause }: Fall,
  lies: Lying | null,
): void => {
  diary.move(at);
  diary.write({
    type: 'actor/fell',
    who,
    room: diary.room(),
    cause: cause.id,
    factor: cause.factor.id,
    ...(lies && { lies }),
  });
  diary.aid('none');
  diary.posture('floor');
};

/**
 * What happens in a night, as ordinary facts: in bed, up, every 250 mm of the way at her own speed, and back, or down on
 * the floor where she fell. They fold over the world as it was left.
 */
export const nightFacts = (
  scenario: CompiledScenario,
  setting: NightSetting,
  world: World,
  fall: Fall | null,
): readonly TimedFact[] => {
  const { who, bed } = setting;
  const { gaitSpeedMmPerS } = residentOf(scenario).persona.abilities;
  const strideTicks = Math.max(1, Math.round((STRIDE_MM * TICKS_PER_SECOND) / gaitSpeedMmPerS));
  const diary = createDiary(scenario, setting, world);
  const gait = gaitOf(scenario, setting, world);
  diary.change('at', bed);
  diary.aid('none');
  diary.posture('lying');
  diary.wait(AWAKE_TICKS);
  const moments = nightMoments(scenario, setting);
  for (const [index, moment] of moments.entries()) {
    const isFall = fall?.moment === index;
    if (moment.kind === 'step') {
      diary.wait(strideTicks);
      if (!isFall) diary.move(moment.at);
    } else if (moment.kind === 'rising') rises(diary, moment, gait);
    else if (!isFall) sits(diary, moment, setting);
    if (fall !== null && isFall) {
      falls(diary, who, moment, fall, lyingAfter(scenario, world, moments, fall));
      break;
    }
  }
  return diary.facts;
};

import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../../src/core/scenario/language';
import type { Persona } from '../../../../src/core/scenario/persona';
import type { Scalar } from '../../../../src/core/sim/intent';
import { coAlarm } from '../../../../src/kinds/things/co-alarm/definition';
import { lamp } from '../../../../src/kinds/things/lamp/definition';
import { anyPersona } from '../../../support/anyPersona';
import { given } from '../../../support/session';
import { smallHome } from '../../../support/smallHome';
import { smallScenario } from '../../../support/smallScenario';

type At = {
  readonly thing: 'alarm' | 'lamp';
  readonly at?: string;
  readonly light?: 'night' | 'morning';
  readonly states?: Readonly<Record<string, Scalar>>;
  readonly hearing?: Persona['abilities']['hearing'];
  readonly to?: Effect;
};

const sounds: Effect = { verb: 'set', ref: 'alarm.sound', value: 'sounding' };
const lights: Effect = { verb: 'set', ref: 'lamp.power', value: 'on' };
const darkens: Effect = { verb: 'set', ref: 'lamp.power', value: 'off' };

const MINUTE = 1200;

/** A home in which that comes about as soon as she is greeted, and more some ticks later. */
const noticingHome = ({
  thing,
  at = 'living/wall',
  light = 'night',
  states = {},
  hearing = 'good',
  to,
  later = [],
}: At & { readonly later?: readonly (readonly [waitTicks: number, effect: Effect])[] }) => {
  const base = smallHome({
    persona: { abilities: { ...anyPersona().abilities, hearing } },
    states: { mood: 'calm', posture: 'sitting', ...states },
  });
  const [first] = smallScenario().things;
  if (first === undefined) throw new Error('the small scenario has things');
  const what = { ...first, id: thing, at, risk: null, decoy: null, measures: {} };
  const of = thing === 'alarm' ? coAlarm : lamp;
  return {
    ...base,
    light,
    registry: { ...base.registry, things: { ...base.registry.things, [of.kind]: of } },
    things: [
      ...base.things,
      {
        ...what,
        kind: of.kind,
        states: thing === 'alarm' ? { sound: 'silent' } : { power: to === darkens ? 'on' : 'off' },
      },
    ],
    rules: [
      {
        id: 'comes',
        when: { verb: 'said', ids: ['greet'] },
        waitTicks: 0,
        repeats: false,
        do: [to ?? (thing === 'alarm' ? sounds : lights)],
      },
      ...later.map(([waitTicks, effect]) => ({
        id: `later-${waitTicks}`,
        when: { verb: 'said', ids: ['greet'] } as const,
        waitTicks,
        repeats: false,
        do: [effect],
      })),
    ],
  } as const;
};

/** Her mood after a second. */
const moodAfter = (at: At) => {
  const { thing, states = {} } = at;
  const scenario = noticingHome(at);
  const visit = given(scenario).when({ type: 'say', topic: 'greet' }).after(1);
  expect(visit.world.states[thing]).toMatchObject(thing === 'alarm' ? { sound: 'sounding' } : {});
  expect(visit.world.states['jeanne']?.['mood']).toBe(states['mood'] ?? 'calm');
  return visit.after(20).world.states['jeanne']?.['mood'];
};

describe('what people notice', () => {
  it.each<readonly [string, At, string]>([
    ['an alarm in the same room', { thing: 'alarm' }, 'worried'],
    ['an alarm in another room, heard well', { thing: 'alarm', at: 'bedroom/middle' }, 'worried'],
    ['an alarm in another room, heard badly', { thing: 'alarm', at: 'bedroom/middle', hearing: 'poor' }, 'calm'],
    ['an alarm in the same room, heard badly', { thing: 'alarm', hearing: 'poor' }, 'worried'],
    ['an alarm, by day as well', { thing: 'alarm', light: 'morning' }, 'worried'],
    ['an alarm, when she is upset already', { thing: 'alarm', states: { mood: 'upset' } }, 'upset'],
    ['an alarm, when nothing reaches her', { thing: 'alarm', states: { mind: 'unresponsive' } }, 'calm'],
    ['a light over somebody who lies', { thing: 'lamp', states: { posture: 'lying' } }, 'worried'],
    ['a light over somebody who lies, by day', { thing: 'lamp', light: 'morning', states: { posture: 'lying' } }, 'calm'],
    ['a light for somebody who sits up', { thing: 'lamp' }, 'calm'],
    ['a light in another room', { thing: 'lamp', at: 'bedroom/middle', states: { posture: 'lying' } }, 'calm'],
    ['the dark over somebody who is up', { thing: 'lamp', to: darkens }, 'worried'],
    ['the dark over somebody who lies', { thing: 'lamp', to: darkens, states: { posture: 'lying' } }, 'calm'],
  ])('%s', (_, at, mood) => {
    expect(moodAfter(at)).toBe(mood);
  }); // prettier-ignore
});

describe('who was worried by a noise', () => {
  const silent: Effect = { verb: 'set', ref: 'alarm.sound', value: 'silent' };
  const upset: Effect = { verb: 'set', ref: 'jeanne.mood', value: 'upset' };
  const calm: Effect = { verb: 'set', ref: 'jeanne.mood', value: 'calm' };
  type Later = readonly (readonly [waitTicks: number, effect: Effect])[];
  const moodsAt = (later: Later, ticks: readonly number[], mood = 'pleased') => {
    const home = noticingHome({ thing: 'alarm', states: { mood }, later });
    const visit = given(home).when({ type: 'say', topic: 'greet' });
    return ticks.map((tick) => visit.after(tick).world.states['jeanne']?.['mood']);
  };

  it.each<readonly [string, Later, readonly number[], readonly string[]]>([
    ['is worried as long as it lasts', [], [20, 10 * MINUTE], ['worried', 'worried']],
    ['is as before two minutes after it is over', [[400, silent]], [2 * MINUTE + 380, 2 * MINUTE + 420], ['worried', 'pleased']],
    ['stays worried when it begins again', [[400, silent], [MINUTE, sounds]], [4 * MINUTE], ['worried']],
    ['is calm at once when somebody reassures her, and stays so', [[200, calm], [400, silent]], [190, 220, 4 * MINUTE], ['worried', 'calm', 'calm']],
    ['does not get over what else has upset her', [[200, upset], [400, silent]], [4 * MINUTE], ['upset']],
  ])('%s', (_, later, ticks, moods) => {
    expect(moodsAt(later, ticks)).toEqual(moods);
  }); // prettier-ignore

  it('is not calmed by the end of a noise that did not worry her', () => {
    expect(moodsAt([[400, silent]], [4 * MINUTE], 'worried')).toEqual(['worried']);
  });

  it('calms down while she walks about', () => {
    const home = noticingHome({ thing: 'alarm', states: { mood: 'calm' }, later: [[400, silent], [600, { verb: 'walk', who: 'jeanne', to: 'bedroom/middle' }]] }); // prettier-ignore
    const visit = given(home)
      .when({ type: 'say', topic: 'greet' })
      .after(3 * MINUTE);
    expect(visit.world.states['jeanne']?.['mood']).toBe('calm');
  });
});

import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../src/core/rules/readingOf';
import { sceneOf } from '../../../../src/core/sim/sceneOf';
import type { Effect } from '../../../../src/core/scenario/language';
import { given } from '../../../support/session';
import { smallHome } from '../../../support/smallHome';
import { shippedScenario } from '../../../support/shippedProject';

const MINUTE = 1200;
const standing = { systolic: [-30, -18], diastolic: [-12, -6], pulse: [16, 10] } as const;

/** Whoever lies is asked to get up; `greet` does it at once. */
const home = (posture: string, effects: readonly Effect[]) =>
  smallHome({
    at: 'living/wall',
    persona: { standing },
    states: { posture, systolic: 140, diastolic: 80, pulse: 70 },
    patch: {
      rules: [
        {
          id: 'up',
          when: { verb: 'said', ids: ['greet'] },
          waitTicks: 0,
          repeats: false,
          do: effects,
        },
      ],
    },
  });
const rises: Effect = { verb: 'set', ref: 'jeanne.posture', value: 'standing' };

const reading = (visit: ReturnType<typeof given>, key: string, scenario = home('lying', [rises])) =>
  readingOf(sceneOf(scenario, visit.world, visit.state.kernel.tick), `jeanne.${key}`);

const greeted = (scenario: ReturnType<typeof home>) =>
  given(scenario).when({ type: 'say', topic: 'greet' }).after(1);

describe('pressure and pulse of somebody who gets up', () => {
  const scenario = home('lying', [rises]);
  const up = greeted(scenario);

  it('are as stated until then', () => {
    const before = given(scenario);
    expect(['systolic', 'diastolic', 'pulse'].map((key) => reading(before, key))).toEqual([
      140, 80, 70,
    ]);
  });

  it('are at one minute and at three what her persona says', () => {
    const at = (ticks: number): readonly unknown[] => {
      const later = up.after(ticks);
      return ['systolic', 'diastolic', 'pulse'].map((key) => reading(later, key));
    };
    // At its lowest from the first third of a minute on.
    expect(at(MINUTE / 2)).toEqual([110, 68, 86]);
    expect(at(MINUTE)).toEqual([110, 68, 86]);
    expect(at(3 * MINUTE)).toEqual([122, 74, 80]);
    expect(at(2 * MINUTE)).toEqual([116, 71, 83]);
  });

  it('are read so by the trainee, too', () => {
    const near = up.after(MINUTE).when({ type: 'measure', quantity: 'jeanne.systolic' });
    expect(near.latest).toMatchObject([{ type: 'thing/measured', value: 110 }]);
  });

  it('come back when she lies down again', () => {
    const down: Effect = { verb: 'set', ref: 'jeanne.posture', value: 'lying' };
    const later = greeted(home('lying', [rises, down])).after(2 * MINUTE);
    expect(reading(later, 'systolic')).toBe(140);
  });

  it('are counted from the posture she was found in', () => {
    const sat = home('sitting', [rises]);
    const now = greeted(sat).after(3 * MINUTE);
    expect(reading(now, 'systolic', sat)).toBe(140 - 18 + 9);
  });

  it('go on from what a rule makes of them at rest', () => {
    const drops: Effect = { verb: 'vary', ref: 'jeanne.systolic', to: 120, overTicks: 20 };
    const now = greeted(home('lying', [rises, drops])).after(3 * MINUTE);
    expect(reading(now, 'systolic')).toBe(120 - 18);
  });

  it('do not change by what happens about her', () => {
    const busy = up
      .when({ type: 'look', thing: 'crate' }, { type: 'go', place: 'bedroom' })
      .after(MINUTE - 1);
    expect(reading(busy, 'systolic')).toBe(reading(up.after(MINUTE), 'systolic'));
  });

  it('fall at one minute, and less at three, for Willy Lambert of the shipped persona', () => {
    const [willy] = shippedScenario('risk-flat/willy-lambert').scenario.people;
    const lies = smallHome({
      at: 'living/wall',
      persona: { standing: willy?.persona.standing ?? null },
      states: { posture: 'lying', systolic: 140, diastolic: 80, pulse: 70 },
      patch: { rules: home('lying', [rises]).rules },
    });
    const at = (visit: ReturnType<typeof given>): readonly unknown[] =>
      ['systolic', 'diastolic', 'pulse'].map((key) => reading(visit, key, lies));
    const risen = greeted(lies);
    expect(at(given(lies))).toEqual([140, 80, 70]);
    expect(at(risen.after(MINUTE))).toEqual([140 - 34, 80 - 14, 70 + 6]);
    expect(at(risen.after(3 * MINUTE))).toEqual([140 - 24, 80 - 10, 70 + 4]);
  });
});

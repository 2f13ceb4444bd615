import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/core/scenario/language';
import type { CompiledScenario } from '../../../src/core/scenario/compiledScenario';
import { valueOf } from '../../../src/core/rules/valueOf';
import { given } from '../../support/session';
import { smallScenario } from '../../support/smallScenario';

/** The visit one tick after a rule with these effects was triggered. */
const after = (effects: readonly Effect[], patch: Partial<CompiledScenario> = {}) => {
  const when = { verb: 'said', ids: ['greet'] } as const;
  const rule = { id: 'r', when, waitTicks: 0, repeats: false, do: effects };
  const scenario = smallScenario({ rules: [rule], ...patch });
  return given(scenario).when({ type: 'say', topic: 'greet' }).after(1);
};

describe('effects', () => {
  it('say and teach a line', () => {
    const visit = after([
      { verb: 'say', who: 'jeanne', line: 'yes' },
      { verb: 'teach', line: 'surgery' },
    ]);
    expect(visit.latest).toMatchObject([
      { type: 'rule/ran' },
      { type: 'line/spoken', who: 'jeanne', line: 'yes' },
      { type: 'line/spoken', who: 'trainer', line: 'surgery' },
    ]);
  });

  it('set, and add upon what the ones before made of it', () => {
    const visit = after([
      { verb: 'set', ref: 'jeanne.posture', value: 'standing' },
      { verb: 'add', ref: 'jeanne.trust', by: 2 },
      { verb: 'add', ref: 'jeanne.trust', by: -5 },
    ]);
    expect(visit.world.states['jeanne']).toMatchObject({ posture: 'standing', trust: -1 });
    expect(visit.latest.at(-1)).toMatchObject({ from: 4, to: -1, by: 'rule' });
  });

  it('are left out while their `if` does not hold', () => {
    const visit = after([
      { verb: 'give', marks: ['clue/a'] },
      { verb: 'give', marks: ['clue/b'], if: { verb: 'has', marks: ['clue/a'] } },
      {
        verb: 'give',
        marks: ['clue/c'],
        if: { verb: 'not', of: { verb: 'has', marks: ['clue/a'] } },
      },
    ]);
    expect(visit.world.marks).toEqual({ 'clue/a': 'given', 'clue/b': 'given' });
  });

  it('vary a value along a straight line without a fact a tick', () => {
    const visit = after([{ verb: 'vary', ref: 'jeanne.pulse', to: 110, overTicks: 400 }]);
    expect(visit.latest).toHaveLength(2);
    const at = (ticks: number): unknown => valueOf(visit.world, 'jeanne.pulse', 2 + ticks);
    expect([0, 1, 100, 399, 400, 5000].map(at)).toEqual([70, 70, 80, 109, 110, 110]);
    expect(visit.after(200).world).toBe(visit.world);
  });

  it('put a thing or a person, give and withdraw a mark, ring', () => {
    const visit = after([
      { verb: 'put', entity: 'jeanne', place: 'bedroom/bed' },
      { verb: 'put', entity: 'crate', place: 'bedroom/window' },
      { verb: 'give', marks: ['clue/a', 'clue/b'] },
      { verb: 'withdraw', marks: ['clue/a'] },
      { verb: 'ring', contact: 'doctor' },
    ]);
    expect(visit.world.places['jeanne']).toMatchObject({
      room: 'bedroom',
      anchor: 'bedroom/bed',
      xMm: 6500,
    });
    expect(visit.when({ type: 'look', thing: 'crate' }).latest).toMatchObject([
      { reason: 'too-far' },
    ]);
    expect(visit.world.marks).toEqual({ 'clue/b': 'given' });
    expect(visit.latest.at(-1)).toMatchObject({ type: 'call/rang', from: 'doctor' });
  });
});

describe('walking', () => {
  const walk: Effect = { verb: 'walk', who: 'jeanne', to: 'bedroom/bed' };

  const when = { verb: 'began', ids: ['afterwards'] } as const;
  /** The night that follows a visit on which this was done. */
  const nightAfter = (effect: Effect, patch: Partial<CompiledScenario> = {}) => {
    const night = { id: 'night', when, waitTicks: 0, repeats: false, do: [effect] };
    return given(smallScenario({ rules: [night], ...patch }))
      .when({ type: 'end' })
      .after(1);
  };

  it('is over at once afterwards, and safe: only a night makes somebody fall', () => {
    const visit = nightAfter(walk);
    expect(visit.factsOf('actor/fell')).toEqual([]);
    expect(visit.latest.at(-1)).toMatchObject({
      type: 'actor/reached',
      who: 'jeanne',
      place: 'bedroom/bed',
    });
    expect(visit.world.states['jeanne']?.['at']).toBe('bedroom/bed');
  });

  it('is safe during the visit', () => {
    const visit = after([walk]).after(800);
    expect(visit.factsOf('actor/fell')).toEqual([]);
    expect(visit.factsOf('actor/reached').filter(({ who }) => who === 'jeanne')).toMatchObject([
      { place: 'bedroom/bed' },
    ]);
  });

  it('takes its time: she rises, goes at her own speed, cell by cell, and lies down', () => {
    const visit = after([walk]).after(800);
    const [set] = visit.factsOf('actor/set-out');
    const moves = visit.factsOf('actor/moved').filter(({ who }) => who === 'jeanne');
    const rise = (moves[0]?.tick ?? 0) - (set?.tick ?? 0);
    expect(rise).toBeGreaterThanOrEqual(4.5 * 20);
    expect(moves.length).toBeGreaterThan(4);
    const speed = smallScenario().people[0]?.persona.abilities.gaitSpeedMmPerS ?? 0;
    for (const [i, { tick, xMm, yMm }] of moves.entries()) {
      const before = moves[i - 1];
      if (!before) continue;
      const farMm = Math.hypot(xMm - before.xMm, yMm - before.yMm);
      expect((tick - before.tick) / 20).toBeGreaterThanOrEqual(farMm / speed - 0.05);
    }
    expect(visit.world.states['jeanne']).toMatchObject({ at: 'bedroom/bed', posture: 'lying' });
  });

  it('stops before somebody who stands in the way, and goes on when she steps aside', () => {
    const when = { verb: 'entered', ids: ['bedroom'], who: ['trainee'] } as const;
    const go = { id: 'go', when, waitTicks: 0, repeats: false, do: [walk] };
    const stands = given(smallScenario({ rules: [go] }))
      .when({ type: 'go', place: 'bedroom/bed' })
      .after(1200);
    expect(stands.factsOf('actor/set-out')).toHaveLength(1);
    expect(stands.factsOf('actor/reached').filter(({ who }) => who === 'jeanne')).toEqual([]);
    const on = stands.when({ type: 'go', place: 'living/wall' }).after(1200);
    expect(on.factsOf('actor/reached').filter(({ who }) => who === 'jeanne')).toHaveLength(1);
  });

  it('ends when something else puts her elsewhere', () => {
    const away: Effect = { verb: 'set', ref: 'jeanne.posture', value: 'floor' };
    const visit = after([walk, away]).after(800);
    expect(visit.factsOf('actor/reached')).toEqual([]);
  });
});

describe('draws', () => {
  const option = (id: string, chance: number, edge: string) => ({
    id,
    chance,
    with: [{ entity: 'rug', states: { edge }, measures: {}, at: 'bedroom/window' }],
  });
  const draws = [
    { id: 'morning', options: [option('tidy', 1, 'flat'), option('untidy', 3, 'taped')] },
  ];
  const scenario = smallScenario({ draws });

  it('take the option that is named, and change the flat by it', () => {
    const visit = given(scenario, { draws: { morning: 'tidy' } });
    expect(visit.then()).toEqual(['draw/made', 'phase/began']);
    expect(visit.world.drawn).toEqual(['tidy']);
    expect(visit.world.states['rug']).toMatchObject({ edge: 'flat', at: 'bedroom/window' });
    expect(() => given(scenario, { draws: { morning: 'foggy' } })).toThrow('Invariant');
  });

  it('come out by their chance, the same for the same seed', () => {
    const drawn = (seed: number): unknown => given(scenario, { seed }).world.drawn[0];
    expect(drawn(11)).toBe(drawn(11));
    const untidy = Array.from({ length: 400 }, (_, seed) => drawn(seed)).filter(
      (one) => one === 'untidy',
    );
    expect(untidy.length).toBeGreaterThan(260);
    expect(untidy.length).toBeLessThan(340);
  });
});

import { describe, expect, it } from 'vitest';
import type { CompiledRule } from '../../../src/core/scenario/compiledScenario';
import type { Condition, Effect } from '../../../src/core/scenario/language';
import { heldTicks } from '../../../src/core/rules/heldTicks';
import { holds } from '../../../src/core/rules/holds';
import { valueOf } from '../../../src/core/rules/valueOf';
import { initialWorld } from '../../../src/core/sim/initialWorld';
import { sceneOf } from '../../../src/core/sim/sceneOf';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { given } from '../../support/session';
import { share } from '../../support/share';
import { smallRegistry } from '../../support/smallRegistry';
import { smallScenario } from '../../support/smallScenario';

const REF = 'jeanne.pulse';
const vary = (to: number, overTicks: number): Effect => ({
  verb: 'vary',
  ref: REF,
  to,
  overTicks,
});
const rule = (id: string, topic: string, effect: Effect): CompiledRule => ({
  id,
  when: { verb: 'said', ids: [topic] },
  waitTicks: 0,
  repeats: false,
  do: [effect],
});

/** Pulse is a quantity of hers here, so that it can be measured too. */
const { resident } = smallRegistry.things;
if (resident === undefined) throw new Error('there are residents');
const pulse = { unit: 's', tool: 'watch', name: { fr: 'pouls', nl: 'pols', en: 'pulse' } } as const;
const scenario = smallScenario({
  registry: {
    ...smallRegistry,
    things: {
      ...smallRegistry.things,
      resident: { ...resident, quantities: { ...resident.quantities, pulse } },
    },
  },
  rules: [
    rule('rises', 'greet', vary(110, 400)),
    rule('falls', 'ask-leave', vary(60, 100)),
    {
      ...rule('races', 'call-out', { verb: 'give', marks: ['clue/fast'] }),
      if: { verb: 'is', states: [{ ref: REF, atLeast: 90 }] },
    },
  ],
});

const rising = given(scenario).when({ type: 'say', topic: 'greet' }).after(1);
const at = (session: typeof rising) => valueOf(session.world, REF, session.state.kernel.tick);

describe('a vital sign that varies', () => {
  it('runs in a straight line from the tick it starts, without a fact on the way', () => {
    expect(at(rising)).toBe(70);
    expect([100, 200, 399, 400, 900].map((ticks) => at(rising.after(ticks)))).toEqual([
      80, 90, 109, 110, 110,
    ]);
    expect(rising.after(399).latest).toEqual([]);
  });

  it('goes on from the value of now when it is varied again', () => {
    const turned = rising.after(200).when({ type: 'say', topic: 'ask-leave' }).after(1);
    expect(turned.factsOf('state/changed').at(-1)).toMatchObject({
      from: 90,
      to: 60,
      overTicks: 100,
    });
    expect([50, 100, 500].map((ticks) => at(turned.after(ticks)))).toEqual([75, 60, 60]);
  });

  it('is measured as it is at that tick', () => {
    const read = (session: typeof rising) =>
      session.when({ type: 'measure', quantity: REF }).factsOf('thing/measured').at(-1)?.value;
    expect([read(rising.after(99)), read(rising.after(199))]).toEqual([80, 90]);
  });

  it('is asked by `if` as it is at that tick', () => {
    const asked = (ticks: number) =>
      rising.after(ticks).when({ type: 'say', topic: 'call-out' }).after(1).world.marks;
    expect(asked(150)).toEqual({});
    expect(asked(250)).toEqual({ 'clue/fast': 'given' });
  });
});

describe('heldTicks', () => {
  const ramps = { [REF]: { from: 70, to: 110, startTick: 100, overTicks: 400 } };
  const world = { ...initialWorld(scenario), ramps };
  const slow: Condition = { verb: 'is', states: [{ ref: REF, atMost: 79 }] };
  const cases: readonly (readonly [string, Condition])[] = [
    ['a bound', slow],
    ['its opposite', { verb: 'not', of: slow }],
    ['both ends', { verb: 'is', states: [{ ref: REF, atLeast: 75, atMost: 100 }] }],
    ['all and any', { verb: 'all', of: [{ verb: 'any', of: [slow, slow] }, { verb: 'phase', phase: 'briefing' }] }],
    ['nothing on a ramp', { verb: 'phase', phase: 'briefing' }],
  ]; // prettier-ignore

  it.each(cases)('counts every tick at which %s holds', (_, condition) => {
    const scene = sceneOf(scenario, world, 0);
    for (const [from, to] of [[0, 90], [0, 900], [150, 160], [190, 210], [499, 501], [600, 900], [7, 7]] as const) {
      let counted = 0;
      for (let tick = from; tick < to; tick++) if (holds(condition, { ...scene, tick })) counted++;
      expect(heldTicks(condition, scene, from, to)).toBe(counted);
    }
  }); // prettier-ignore
});

describe('keeps, of a value on a ramp', () => {
  const keeps = {
    keeps: {
      that: { is: { 'jeanne.trust': { atLeast: 2 } } },
      from: { said: 'greet' },
      full: '100%',
      zero: '0%',
    },
  };
  const ramp = (from: number, to: number, overTicks: number) =>
    ({
      type: 'state/changed',
      entity: 'jeanne',
      key: 'trust',
      from,
      to,
      overTicks,
      by: 'rule',
    }) as const;

  it('is exact to the tick, though no fact comes while the value runs', () => {
    // 10 down to 0 over 100 ticks: 1 from tick 190 on, so that 90 of 200 ticks are kept.
    const trace = factTrace(
      [0, facts.began('visit')],
      [100, facts.said('greet')],
      [100, ramp(10, 0, 100)],
      [300, facts.began('afterwards')],
    );
    expect(outcomeAfter(keeps, trace)).toEqual(share(9, 20, [1, 2]));
  });

  it('is the same however many other facts come between', () => {
    const between = [110, 150, 189, 190, 260].map((tick) => [tick, facts.looked('rug')] as const);
    const trace = factTrace([100, facts.said('greet')], [100, ramp(10, 0, 100)], ...between, [
      300,
      facts.began('afterwards'),
    ]);
    expect(outcomeAfter(keeps, trace).share).toEqual(share(9, 20, []).share);
  });
});

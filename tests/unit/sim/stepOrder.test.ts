import { describe, expect, it } from 'vitest';
import type { CompiledRule } from '../../../src/core/scenario/compiledScenario';
import { given } from '../../support/session';
import { smallScenario } from '../../support/smallScenario';

const rule = (id: string, patch: Partial<CompiledRule>): CompiledRule => ({
  id,
  waitTicks: 0,
  repeats: false,
  do: [{ verb: 'give', marks: [`clue/${id}`] }],
  ...patch,
});
const withRules = (...rules: readonly CompiledRule[]) => smallScenario({ rules });
const said = (id: string) => ({ verb: 'said', ids: [id] }) as const;

describe('one tick', () => {
  it('shows rules what happened in the tick before, not in their own', () => {
    const visit = given(withRules(rule('hears', { when: said('greet') }))).when({
      type: 'say',
      topic: 'greet',
    });
    expect(visit.then()).not.toContain('rule/ran');
    expect(visit.after(1).then()).toEqual(['rule/ran', 'mark/given']);
  });

  it('takes one tick for every link of a chain', () => {
    const scenario = withRules(
      rule('third', { when: { verb: 'ran', ids: ['second'] } }),
      rule('second', { when: { verb: 'given', ids: ['clue/first'] } }),
      rule('first', { when: said('greet') }),
    );
    const visit = given(scenario).when({ type: 'say', topic: 'greet' }).after(4);
    expect(visit.factsOf('rule/ran').map(({ rule: id, tick }) => [id, tick])).toEqual([
      ['first', 2],
      ['second', 3],
      ['third', 4],
    ]);
  });

  it('cannot loop inside a tick, however the rules are written', () => {
    const scenario = withRules(
      rule('ping', { when: { verb: 'ran', ids: ['pong'] }, repeats: true }),
      rule('pong', {
        when: { verb: 'any', of: [said('greet'), { verb: 'ran', ids: ['ping'] }] },
        repeats: true,
      }),
    );
    const visit = given(scenario).when({ type: 'say', topic: 'greet' }).after(100);
    expect(visit.factsOf('rule/ran')).toHaveLength(100);
  });

  it('runs rules by the order of facts, then by the order of the file', () => {
    const scenario = withRules(
      rule('b-of-second', { when: { verb: 'looked', ids: ['jeanne'] } }),
      rule('a-of-first', { when: said('greet') }),
      rule('b-of-first', { when: said('greet') }),
    );
    const visit = given(scenario)
      .when({ type: 'say', topic: 'greet' }, { type: 'look', thing: 'jeanne' })
      .after(1);
    expect(visit.factsOf('rule/ran').map(({ rule: id }) => id)).toEqual([
      'a-of-first',
      'b-of-first',
      'b-of-second',
    ]);
  });

  it('goes: triggered rules, waits that are over, the clock, intents, the end of time', () => {
    const scenario = smallScenario({
      endTick: 10,
      rules: [
        rule('clock', { at: 10 }),
        rule('waited', { when: { verb: 'began', ids: ['visit'] }, waitTicks: 9 }),
        rule('triggered', { when: { verb: 'looked', ids: ['jeanne'] } }),
      ],
    });
    const visit = given(scenario)
      .after(8)
      .when({ type: 'look', thing: 'jeanne' })
      .when({ type: 'say', topic: 'call-out' });
    expect(visit.state.kernel.tick).toBe(10);
    expect(visit.latest.map((fact) => (fact.type === 'rule/ran' ? fact.rule : fact.type))).toEqual([
      'triggered',
      'mark/given',
      'waited',
      'mark/given',
      'clock',
      'mark/given',
      'topic/said',
      'line/spoken',
      'phase/began',
    ]);
  });
});

describe('a rule', () => {
  it('runs once, unless it repeats', () => {
    const scenario = withRules(
      rule('once', { when: said('ask-leave') }),
      rule('always', { when: said('ask-leave'), repeats: true }),
    );
    const visit = given(scenario)
      .when({ type: 'say', topic: 'ask-leave' })
      .when({ type: 'say', topic: 'ask-leave' })
      .after(2);
    expect(visit.factsOf('rule/ran').map(({ rule: id }) => id)).toEqual([
      'once',
      'always',
      'always',
    ]);
  });

  it('is not spent by a trigger while its `if` does not hold', () => {
    const scenario = withRules(
      rule('picky', { when: said('ask-leave'), if: { verb: 'has', marks: ['consent/rug'] } }),
    );
    const visit = given(scenario).when({ type: 'say', topic: 'ask-leave' }).after(1);
    expect(visit.factsOf('rule/ran')).toHaveLength(0);
    const later = visit
      .when({ type: 'say', topic: 'ask-rug' })
      .when({ type: 'say', topic: 'ask-leave' });
    expect(later.after(1).factsOf('rule/ran')).toHaveLength(1);
  });

  it('looks at `unless` when the wait is over, back to its trigger only', () => {
    const scenario = smallScenario({
      latches: [said('ask-leave')],
      rules: [
        rule('no-answer', {
          when: said('greet'),
          waitTicks: 800,
          unless: { verb: 'happened', latch: 0 },
        }),
      ],
    });
    const early = given(scenario)
      .when({ type: 'say', topic: 'ask-leave' })
      .when({ type: 'say', topic: 'greet' });
    expect(early.after(799).factsOf('rule/ran')).toHaveLength(0);
    expect(
      early
        .after(801)
        .factsOf('rule/ran')
        .map(({ tick }) => tick),
    ).toEqual([803]);
    const answered = early.after(100).when({ type: 'say', topic: 'ask-leave' });
    expect(answered.after(1000).factsOf('rule/ran')).toHaveLength(0);
  });

  it('judges a moment by the world just before its fact', () => {
    const scenario = withRules(
      rule('first-time', {
        when: {
          ...said('greet'),
          if: { verb: 'is', states: [{ ref: 'jeanne.trust', values: [1] }] },
        },
      }),
    );
    // Greeting raises the trust to 2 in the same tick.
    const visit = given(scenario).when({ type: 'say', topic: 'greet' }).after(1);
    expect(visit.world.states['jeanne']?.['trust']).toBe(2);
    expect(visit.factsOf('rule/ran')).toHaveLength(1);
  });

  it('of the clock runs at its tick, and not once the visit is over', () => {
    const scenario = withRules(rule('tired', { at: 50 }));
    expect(given(scenario).after(49).factsOf('rule/ran')).toHaveLength(0);
    expect(given(scenario).after(50).factsOf('rule/ran')).toHaveLength(1);
    expect(given(scenario).when({ type: 'end' }).after(60).factsOf('rule/ran')).toHaveLength(0);
  });
});

describe('the end', () => {
  it('comes by time when nobody ends the visit, and 60 s later when no rule begins the debrief', () => {
    const visit = given(smallScenario({ endTick: 100, rules: [] })).after(2000);
    expect(visit.factsOf('phase/began')).toMatchObject([
      { phase: 'visit', by: 'start', tick: 0 },
      { phase: 'afterwards', by: 'time', tick: 100 },
      { phase: 'debrief', by: 'time', tick: 1300 },
    ]);
  });

  it('lets a rule run the consequences and then begin the debrief', () => {
    const visit = given(smallScenario()).when({ type: 'end' }).after(3);
    expect(visit.factsOf('phase/began').at(-1)).toMatchObject({
      phase: 'debrief',
      by: 'script',
      tick: 2,
    });
  });

  it('refuses every intent afterwards', () => {
    const visit = given(smallScenario())
      .when({ type: 'end' })
      .when({ type: 'say', topic: 'greet' });
    expect(visit.factsOf('intent/refused')).toMatchObject([{ reason: 'visit-over' }]);
    expect(visit.after(5).when({ type: 'end' }).latest).toMatchObject([{ reason: 'visit-over' }]);
  });
});

describe('an idle tick', () => {
  it('keeps the very same world', () => {
    const visit = given(smallScenario());
    expect(visit.after(100).world).toBe(visit.world);
  });

  it('hurries on request and changes nothing that is true', () => {
    const visit = given(smallScenario());
    const hurried = visit.when({ type: 'wait', ticks: 600 });
    expect(hurried.latest).toEqual([]);
    expect(hurried.world).toBe(visit.world);
    expect(hurried.state.kernel.hurryUntilTick).toBe(601);
  });
});

import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/core/sim/intent';
import { given } from '../../support/session';
import { smallScenario } from '../../support/smallScenario';

const visit = given(smallScenario());
const go = (place: string): Intent => ({ type: 'go', place });
const reasonFor = (...intents: readonly Intent[]): unknown => {
  const last = visit.when(...intents).latest.at(-1);
  return last?.type === 'intent/refused' ? last.reason : last?.type;
};

describe('go', () => {
  it('crosses the rooms on the way, moves and reaches', () => {
    const there = visit.when(go('bedroom/bed'));
    expect(there.latest).toMatchObject([
      { type: 'actor/left', room: 'living' },
      { type: 'actor/entered', room: 'bedroom', lacking: ['consent/bedroom'] },
      { type: 'actor/moved', who: 'trainee' },
      { type: 'actor/reached', place: 'bedroom/bed' },
    ]);
    expect(there.world.places['trainee']).toMatchObject({ room: 'bedroom', anchor: 'bedroom/bed' });
    expect(there.after(1).when(go('bedroom/bed')).latest).toEqual([]);
  });

  it('lacks nothing once leave is given', () => {
    const asked = visit
      .when({ type: 'say', topic: 'greet' })
      .after(60)
      .when({ type: 'say', topic: 'ask-leave' });
    expect(asked.world.marks['consent/bedroom']).toBe('given');
    expect(asked.when(go('bedroom')).latest[1]).not.toHaveProperty('lacking');
  });

  it('takes the lattice point nearest to a step, also over a threshold', () => {
    const step = visit.when({ type: 'go', xMm: 1130, yMm: 1500 });
    expect(step.latest).toMatchObject([{ type: 'actor/moved', xMm: 1250, yMm: 1500 }]);
    expect(step.when({ type: 'go', xMm: 1240, yMm: 1510 }).latest).toEqual([]);
    const door = visit.when(
      go('living'),
      { type: 'go', xMm: 3250, yMm: 1500 },
      { type: 'go', xMm: 4500, yMm: 1500 },
    );
    expect(door.then().slice(-3)).toEqual(['actor/left', 'actor/entered', 'actor/moved']);
  });

  it('goes through no wall and no furniture, and nowhere unknown', () => {
    expect(
      reasonFor(
        go('living'),
        { type: 'go', xMm: 3500, yMm: 2500 },
        { type: 'go', xMm: 4500, yMm: 2500 },
      ),
    ).toBe('no-way');
    expect(reasonFor({ type: 'go', xMm: 1000, yMm: 500 })).toBe('no-way');
    expect(reasonFor({ type: 'go', xMm: 90_000, yMm: 0 })).toBe('no-way');
    expect(reasonFor({ type: 'go', xMm: 0.5, yMm: Number.NaN })).toBe('bad-value');
    for (const place of ['attic', 'constructor', '__proto__', 'living/nowhere']) {
      expect(reasonFor(go(place))).toBe('unknown');
    }
  });
});

describe('look', () => {
  it('is a fact the first time only, and only within reach', () => {
    const looked = visit.when({ type: 'look', thing: 'crate' });
    expect(looked.then()).toEqual(['thing/examined']);
    expect(looked.when({ type: 'look', thing: 'crate' }).latest).toEqual([]);
    expect(reasonFor({ type: 'look', thing: 'rug' })).toBe('too-far');
    expect(reasonFor({ type: 'look', thing: 'toString' })).toBe('unknown');
  });
});

describe('judge', () => {
  it('is recorded each time, and the last one counts', () => {
    const judged = visit
      .when({ type: 'judge', thing: 'crate', as: 'hazard', why: ['in-the-way'], fix: 'move-aside' })
      .when({ type: 'judge', thing: 'crate', as: 'safe', why: ['just-old'] });
    expect(judged.factsOf('thing/judged')).toHaveLength(2);
    expect(judged.world.judged['crate']).toMatchObject({
      as: 'safe',
      why: ['just-old'],
      fix: null,
    });
  });

  it('leaves standing what a later word about the same hazard does not name', () => {
    const judge = { type: 'judge', thing: 'crate', as: 'hazard' } as const;
    const twice = visit.when({ ...judge, why: ['in-the-way'] }).when({ ...judge, fix: 'refer-ot' });
    expect(twice.world.judged['crate']).toMatchObject({ why: ['in-the-way'], fix: 'refer-ot' });
    const renewed = twice.when({ ...judge, as: 'safe' }).when(judge);
    expect(renewed.world.judged['crate']).toMatchObject({ why: [], fix: null });
  });

  it('takes only reasons and fixes that the menu offers, and things', () => {
    const judge = { type: 'judge', thing: 'crate', as: 'hazard' } as const;
    expect(reasonFor({ ...judge, why: ['trips-over-edge'] })).toBe('bad-value');
    expect(reasonFor({ ...judge, fix: 'tape' })).toBe('bad-value');
    expect(reasonFor({ ...judge, fix: 'refer-ot' })).toBe('thing/judged');
    expect(reasonFor({ ...judge, thing: 'jeanne' })).toBe('cannot-do');
    expect(reasonFor({ ...judge, thing: 'rug' })).toBe('too-far');
  });
});

describe('do', () => {
  const bedroom = visit.when(go('bedroom'));

  it('says what leave was lacking, does it all the same, and fixes the risk', () => {
    const taped = bedroom.when({ type: 'do', verb: 'tape', thing: 'rug' });
    expect(taped.factsOf('thing/used')).toMatchObject([
      { verb: 'tape', thing: 'rug', lacking: ['consent/rug'] },
    ]);
    expect(taped.world.states['rug']).toMatchObject({ edge: 'taped', risk: 'fixed' });
    expect(
      taped.when({ type: 'do', verb: 'tape', thing: 'rug' }).factsOf('intent/refused'),
    ).toMatchObject([{ reason: 'not-now' }]);
  });

  it('lacks nothing with the leave', () => {
    const asked = visit.when({ type: 'say', topic: 'ask-rug' }).when(go('bedroom'));
    const taped = asked.when({ type: 'do', verb: 'tape', thing: 'rug' });
    expect(taped.factsOf('thing/used')[0]).not.toHaveProperty('lacking');
  });

  it('fixes nothing with an act that is no fix', () => {
    const patted = bedroom.when({ type: 'do', verb: 'pat', thing: 'rug' });
    expect(patted.factsOf('thing/used')).toHaveLength(1);
    expect(patted.world.states['rug']).toMatchObject({ edge: 'lifted', risk: 'present' });
  });

  it('takes a thing away for good, and its place with it', () => {
    const gone = visit.when({ type: 'do', verb: 'move-aside', thing: 'crate' });
    expect(gone.world.states['crate']).toMatchObject({ at: 'away' });
    expect(gone.when({ type: 'do', verb: 'open', thing: 'crate' }).latest.at(-1)).toMatchObject({
      reason: 'gone',
    });
    const step: Intent = { type: 'go', xMm: 2500, yMm: 2500 };
    expect(visit.when(go('living/wall'), step).latest.at(-1)).toMatchObject({ reason: 'no-way' });
    expect(gone.when(go('living/wall'), step).latest.at(-1)).not.toHaveProperty('reason');
  });

  it('refuses what the kind cannot do and what is no place', () => {
    expect(reasonFor({ type: 'do', verb: 'tape', thing: 'crate' })).toBe('cannot-do');
    expect(reasonFor({ type: 'do', verb: 'constructor', thing: 'crate' })).toBe('cannot-do');
    expect(reasonFor({ type: 'do', verb: 'refer-ot', thing: 'crate' })).toBe('cannot-do');
    expect(reasonFor({ type: 'do', verb: 'move-aside', thing: 'crate', at: 'attic/x' })).toBe(
      'bad-value',
    );
    expect(reasonFor({ type: 'do', verb: 'tape', thing: 'rug' })).toBe('too-far');
  });
});

describe('measure', () => {
  it('reads the true value with the tool of the quantity, or what the trainee reads', () => {
    const measured = visit
      .when({ type: 'measure', quantity: 'crate.width', verdict: 'low' })
      .when({ type: 'measure', quantity: 'crate.depth', reads: 41 });
    expect(measured.world.readings).toMatchObject([
      { quantity: 'crate.width', value: 68, verdict: 'low', tool: 'tape' },
      { quantity: 'crate.depth', value: 41, verdict: null },
    ]);
  });

  it('refuses what is not there to be measured', () => {
    expect(reasonFor({ type: 'measure', quantity: 'crate.weight' })).toBe('cannot-do');
    expect(reasonFor({ type: 'measure', quantity: 'rug.width' })).toBe('too-far');
    expect(reasonFor({ type: 'measure', quantity: 'width' })).toBe('unknown');
    expect(reasonFor({ type: 'measure', quantity: 'crate.width', reads: Infinity })).toBe(
      'bad-value',
    );
  });
});

describe('say', () => {
  it('gives the first answer whose `if` holds', () => {
    const leave: Intent = { type: 'say', topic: 'ask-leave' };
    expect(visit.when(leave).factsOf('line/spoken')).toMatchObject([
      { line: 'who-are-you', answers: 'ask-leave' },
    ]);
    const greeted = visit.when({ type: 'say', topic: 'greet' }).when(leave);
    expect(greeted.factsOf('mark/given')).toMatchObject([{ mark: 'consent/bedroom' }]);
  });

  it('refuses marks too, and is once unless said otherwise', () => {
    const asked = visit.when({ type: 'say', topic: 'ask-crate' });
    expect(asked.world.marks['consent/crate']).toBe('refused');
    expect(asked.when({ type: 'say', topic: 'ask-crate' }).latest).toMatchObject([
      { reason: 'not-now' },
    ]);
  });

  it('cuts in on a line that is still being spoken', () => {
    const leave: Intent = { type: 'say', topic: 'ask-leave' };
    const first = visit.when(leave);
    const [line] = first.factsOf('line/spoken');
    // Eleven words at 2.5 a second, in whole seconds.
    expect(line?.forTicks).toBe(100);
    expect(first.when(leave).then()[0]).toBe('line/cut');
    expect(first.after(98).when(leave).then()[0]).toBe('line/cut');
    expect(first.after(99).when(leave).then()[0]).toBe('topic/said');
  });

  it('needs a hearer: in the room, in the flat, or on the phone', () => {
    const away = visit.when(go('bedroom'));
    expect(away.when({ type: 'say', topic: 'greet' }).latest.at(-1)).toMatchObject({
      reason: 'nobody-there',
    });
    expect(away.when({ type: 'say', topic: 'call-out' }).then()).toContain('topic/said');
    expect(reasonFor({ type: 'say', topic: 'report' })).toBe('nobody-there');
    const called = visit.when({ type: 'call', contact: 'doctor' });
    expect(called.when({ type: 'say', topic: 'report' }).factsOf('topic/said')).toMatchObject([
      { to: 'doctor' },
    ]);
    expect(reasonFor({ type: 'say', topic: 'nothing' })).toBe('unknown');
  });
});

describe('call and hang-up', () => {
  it('connects at once, after a while, or never', () => {
    expect(visit.when({ type: 'call', contact: 'doctor' }).then()).toEqual([
      'call/connected',
      'line/spoken',
    ]);
    expect(visit.when({ type: 'call', contact: 'nobody' }).then()).toEqual(['call/unanswered']);
    const ringing = visit.when({ type: 'call', contact: 'nurse' });
    expect(ringing.latest).toEqual([]);
    expect(ringing.after(99).world.call).toBeNull();
    expect(ringing.after(100).world.call).toBe('nurse');
    expect(ringing.when({ type: 'hang-up' }).after(200).world.call).toBeNull();
  });

  it('is one call at a time', () => {
    expect(reasonFor({ type: 'call', contact: 'doctor' }, { type: 'call', contact: 'nurse' })).toBe(
      'not-now',
    );
    expect(reasonFor({ type: 'call', contact: 'nurse' }, { type: 'call', contact: 'doctor' })).toBe(
      'not-now',
    );
    expect(reasonFor({ type: 'hang-up' })).toBe('no-call');
    expect(reasonFor({ type: 'call', contact: 'attic' })).toBe('unknown');
  });
});

describe('fill and send', () => {
  const fill = (field: string, value: Extract<Intent, { type: 'fill' }>['value']): unknown =>
    reasonFor({ type: 'fill', form: 'sheet', field, value });

  it.each([
    ['who', 'doctor', 'attic'],
    ['what', ['rug', 'crate'], ['rug', 'rug']],
    ['first', ['crate'], ['sofa']],
    ['height', 12.5, '12'],
    ['at', '03:09', '25:00'],
    ['note', 'She is awake.', 4],
  ] as const)('%s takes %j and not %j', (field, good, bad) => {
    expect(fill(field, good)).toBe('form/filled');
    expect(fill(field, bad)).toBe('bad-value');
  });

  it('knows its forms and fields, and sends to whoever is on the phone', () => {
    expect(fill('colour', 'red')).toBe('unknown');
    expect(reasonFor({ type: 'send', form: 'letter' })).toBe('unknown');
    const sent = visit
      .when({ type: 'call', contact: 'doctor' })
      .when({ type: 'send', form: 'sheet' });
    expect(sent.latest).toMatchObject([{ type: 'form/sent', form: 'sheet', to: 'doctor' }]);
    expect(sent.world.sent).toEqual(['sheet']);
  });

  it('a form that was sent stays as it is', () => {
    const sent = visit.when({ type: 'send', form: 'sheet' });
    const late = [
      { type: 'send', form: 'sheet' },
      { type: 'fill', form: 'sheet', field: 'note', value: 'One more thing' },
    ] as const;
    for (const intent of late)
      expect(sent.when(intent).latest).toMatchObject([
        { type: 'intent/refused', reason: 'not-now' },
      ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/core/scenario/language';
import type { CompiledRule, CompiledScenario } from '../../../src/core/scenario/compiledScenario';
import { sayableTopics } from '../../../src/core/dialogue/sayableTopics';
import { matches } from '../../../src/core/rules/matches';
import { sceneOf } from '../../../src/core/sim/sceneOf';
import { RING_TICKS } from '../../../src/core/sim/ringTicks';
import { given, type Session } from '../../support/session';
import { smallScenario } from '../../support/smallScenario';

const rule = (id: string, patch: Partial<CompiledRule>): CompiledRule => ({
  id,
  waitTicks: 0,
  repeats: false,
  do: [],
  ...patch,
});
const base = smallScenario();
const sheet = base.forms[0];
if (sheet === undefined) throw new Error('the small scenario has a form');

const scenario: CompiledScenario = smallScenario({
  contacts: base.contacts.map((contact) =>
    contact.id === 'doctor' ? { ...contact, form: 'sheet' } : contact,
  ),
  forms: [{ ...sheet, spoken: true }],
  rules: [
    rule('rings', {
      when: { verb: 'said', ids: ['greet'] },
      do: [{ verb: 'ring', contact: 'doctor' }],
    }),
    rule('two-ring', {
      when: { verb: 'said', ids: ['call-out'] },
      do: [
        { verb: 'ring', contact: 'nurse' },
        { verb: 'ring', contact: 'doctor' },
      ],
    }),
    rule('rings-again', {
      repeats: true,
      when: { verb: 'said', ids: ['ask-leave'] },
      do: [{ verb: 'ring', contact: 'doctor' }],
    }),
    rule('asks-back', {
      when: { verb: 'filled', ids: ['sheet.note'] },
      do: [{ verb: 'say', who: 'doctor', line: 'who-are-you' }],
    }),
    rule('thanks', {
      when: { verb: 'sent', ids: ['sheet'], to: ['doctor'] },
      do: [{ verb: 'say', who: 'doctor', line: 'yes' }],
    }),
  ],
});

const visit = given(scenario);
const call = (contact: string) => ({ type: 'call', contact }) as const;
const hangUp = { type: 'hang-up' } as const;
const send = { type: 'send', form: 'sheet' } as const;
const refusal = ({ latest }: Session): unknown => {
  const last = latest.at(-1);
  return last?.type === 'intent/refused' ? last.reason : last?.type;
};
const rung = visit.when({ type: 'say', topic: 'greet' }).after(1);

describe('a phone that rings', () => {
  it('is a fact, and the world knows who calls', () => {
    expect(rung.then()).toEqual(['rule/ran', 'call/rang']);
    expect(rung.world.ringing).toEqual({ from: 'doctor', untilTick: 2 + RING_TICKS });
    expect(rung.world.call).toBeNull();
  });

  it('is picked up by calling who rings, and by nothing else', () => {
    expect(refusal(rung.when(call('nurse')))).toBe('not-now');
    const taken = rung.when(call('doctor'));
    expect(taken.latest).toMatchObject([
      { type: 'call/connected', to: 'doctor', incoming: true },
      { type: 'line/spoken', who: 'doctor', line: 'surgery' },
    ]);
    expect(taken.world).toMatchObject({ call: 'doctor', ringing: null });
    expect(taken.after(RING_TICKS + 1).factsOf('call/unanswered')).toEqual([]);
  });

  it('is declined by hanging up', () => {
    const declined = rung.when(hangUp);
    expect(declined.latest).toMatchObject([{ type: 'call/ended', to: 'doctor' }]);
    expect(declined.world).toMatchObject({ call: null, ringing: null });
    expect(declined.after(RING_TICKS + 1).factsOf('call/unanswered')).toEqual([]);
  });

  it('falls silent after 30 s, to the tick', () => {
    const before = rung.after(RING_TICKS - 1);
    expect(before.world.ringing).not.toBeNull();
    expect(before.after(1).latest).toMatchObject([
      { type: 'call/unanswered', to: 'doctor', incoming: true },
    ]);
    expect(before.after(1).world.ringing).toBeNull();
    expect(refusal(before.after(1).when(hangUp))).toBe('no-call');
  });

  it('falls silent with the visit', () => {
    expect(rung.when({ type: 'end' }).world.ringing).toBeNull();
    const talking = rung.when(call('doctor')).when({ type: 'end' });
    expect(talking.world.call).toBeNull();
  });

  it('lets one caller ring at a time', () => {
    const both = visit.when({ type: 'say', topic: 'call-out' }).after(1);
    expect(both.latest).toMatchObject([
      { type: 'rule/ran' },
      { type: 'call/rang', from: 'nurse' },
      { type: 'call/unanswered', to: 'doctor', incoming: true },
    ]);
    expect(both.world.ringing?.from).toBe('nurse');
  });

  it('rings while she speaks to somebody else, who is hung up on first', () => {
    const busy = visit
      .when(call('nurse'))
      .after(100)
      .when({ type: 'say', topic: 'greet' })
      .after(1);
    expect(busy.world).toMatchObject({ call: 'nurse', ringing: { from: 'doctor' } });
    expect(refusal(busy.when(call('doctor')))).toBe('not-now');
    const free = busy.when(hangUp);
    expect(free.world).toMatchObject({ call: null, ringing: { from: 'doctor' } });
    expect(free.when(call('doctor')).world.call).toBe('doctor');
  });

  it('taken, gives up the call she was making', () => {
    const calling = visit.when({ type: 'say', topic: 'greet' }, call('nurse')).after(1);
    const taken = calling.when(call('doctor')).when(hangUp).after(200);
    expect(taken.factsOf('call/connected')).toMatchObject([{ to: 'doctor' }]);
  });

  it('rings on when the same caller tries again', () => {
    const again = visit.when({ type: 'say', topic: 'ask-leave' }).after(1).after(100);
    const twice = again.when({ type: 'say', topic: 'ask-leave' }).after(1);
    expect(twice.world.ringing).toEqual(again.world.ringing);
    expect(twice.then()).toEqual(['rule/ran']);
  });

  it('declined, leaves alone the call she was making', () => {
    const calling = visit.when({ type: 'say', topic: 'greet' }, call('nurse')).after(1);
    const declined = calling.when(hangUp);
    expect(declined.world.ringing).toBeNull();
    expect(declined.after(100).world.call).toBe('nurse');
    expect(declined.when(hangUp).after(100).world.call).toBeNull();
  });

  it('is nobody that she called: `called` matches no incoming call', () => {
    const facts = [
      ...rung.when(call('doctor')).facts,
      ...rung.after(RING_TICKS).facts,
      ...visit.when(call('doctor')).facts,
    ];
    const called = (answered: boolean) =>
      facts.filter((fact) =>
        matches(
          { verb: 'called', ids: ['any'], answered },
          fact,
          sceneOf(scenario, visit.world, fact.tick),
        ),
      );
    expect(called(true)).toHaveLength(1);
    expect(called(false)).toHaveLength(0);
  });
});

describe('on the phone', () => {
  it('the topics of the connected contact can be said, until one hangs up', () => {
    const topics = (session: Session) =>
      sayableTopics(scenario, session.world, session.state.kernel.tick).map(({ id }) => id);
    const connected = visit.when(call('doctor'));
    expect(topics(visit)).not.toContain('report');
    expect(topics(connected)).toContain('report');
    expect(topics(connected.when(hangUp))).not.toContain('report');
    expect(topics(visit.when(call('nurse')).after(100))).not.toContain('report');
  });

  it('a spoken form is filled at any time and told to the contact whose form it is', () => {
    const notes = visit.when({ type: 'fill', form: 'sheet', field: 'note', value: 'fell' });
    expect(notes.then()).toEqual(['form/filled']);
    expect(refusal(notes.when(send))).toBe('needs-call');
    expect(refusal(notes.when(call('nurse')).after(100).when(send))).toBe('needs-call');
    const told = notes.after(1).when(call('doctor')).when(send);
    expect(told.latest).toMatchObject([{ type: 'form/sent', form: 'sheet', to: 'doctor' }]);
    expect(told.after(1).latest).toMatchObject([
      { type: 'rule/ran', rule: 'thanks' },
      { type: 'line/spoken', who: 'doctor', line: 'yes' },
    ]);
    expect(refusal(notes.when(call('doctor')).when(hangUp).when(send))).toBe('needs-call');
  });

  it('a contact replies to what is filled in while on the phone, and is not heard otherwise', () => {
    const fill = { type: 'fill', form: 'sheet', field: 'note', value: 'fell' } as const;
    expect(visit.when(fill).after(1).then()).toEqual(['rule/ran']);
    expect(visit.when(call('doctor')).when(fill).after(1).latest.at(-1)).toMatchObject({
      type: 'line/spoken',
      who: 'doctor',
      line: 'who-are-you',
    });
  });
});

describe('alone with her', () => {
  it('is a condition on where the others are', () => {
    const alone: Condition = {
      verb: 'not',
      of: { verb: 'in', actors: [{ who: 'daughter', zones: ['living'] }] },
    };
    const [jeanne] = base.people;
    if (jeanne === undefined) throw new Error('the small scenario has a resident');
    const two = smallScenario({
      people: [jeanne, { ...jeanne, id: 'daughter', at: 'living/start' }],
      topics: base.topics.map((topic) =>
        topic.id === 'greet'
          ? { ...topic, if: alone, do: [] }
          : topic.id === 'ask-rug'
            ? { ...topic, to: ['daughter', 'jeanne'], again: true }
            : topic,
      ),
      rules: [
        rule('fetches', {
          when: { verb: 'said', ids: ['ask-leave'] },
          do: [{ verb: 'walk', who: 'daughter', to: 'bedroom/window' }],
        }),
        rule('sees', {
          when: { verb: 'entered', ids: ['bedroom'], who: ['daughter'] },
          do: [{ verb: 'give', marks: ['clue/alone'] }],
        }),
        rule('hers', {
          when: { verb: 'entered', ids: ['bedroom'] },
          do: [{ verb: 'give', marks: ['clue/trainee'] }],
        }),
      ],
    });
    const start = given(two);
    expect(refusal(start.when({ type: 'say', topic: 'greet' }))).toBe('not-now');
    // A topic to several is said to the first of them who hears it.
    expect(start.when({ type: 'say', topic: 'ask-rug' }).factsOf('topic/said')[0]?.to).toBe(
      'daughter',
    );
    const sent = start.when({ type: 'say', topic: 'ask-leave' }).after(800);
    expect(sent.factsOf('actor/entered')).toMatchObject([{ who: 'daughter', room: 'bedroom' }]);
    expect(sent.factsOf('actor/reached')).toMatchObject([{ who: 'daughter' }]);
    expect(sent.world.marks).toEqual({ 'clue/alone': 'given' });
    const after = sent.after(400);
    expect(after.when({ type: 'say', topic: 'greet' }).then()).toContain('topic/said');
    expect(after.when({ type: 'say', topic: 'ask-rug' }).factsOf('topic/said')[1]?.to).toBe(
      'jeanne',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { CompiledRule } from '../../../src/core/scenario/compiledScenario';
import type { Moment } from '../../../src/core/scenario/language';
import { given } from '../../support/session';
import { smallScenario, topic } from '../../support/smallScenario';

const say = (id: string) => ({ type: 'say', topic: id }) as const;
const notes = (id: string, when: Moment): CompiledRule => ({
  id,
  when,
  waitTicks: 0,
  repeats: false,
  do: [{ verb: 'give', marks: [`clue/${id}`] }],
});
const base = smallScenario();
const answer = (line: string, patch = {}) => ({ line, gives: [], refuses: [], do: [], ...patch });
const taught = { verb: 'happened', latch: 0 } as const;
const ask = (id: string) => ({ [`${id}.ask`]: base.lines['greet.ask'] ?? base.briefing });

const scenario = smallScenario({
  topics: [
    topic('teach', { answers: [answer('who-are-you')] }),
    topic('teach-back', {
      again: true,
      answers: [
        answer('yes', { if: taught, gives: ['clue/taught-back'] }),
        answer('who-are-you', { refuses: ['consent/rug'] }),
      ],
    }),
    topic('ask-rug', { refuses: ['consent/rug'], answers: [answer('yes')] }),
  ],
  lines: { ...base.lines, ...ask('teach'), ...ask('teach-back') },
  latches: [{ verb: 'said', ids: ['teach'] }],
  rules: [
    notes('interrupted', { verb: 'interrupted', ids: ['jeanne'] }),
    notes('any-refusal', { verb: 'refused', ids: ['consent/any'] }),
  ],
});
const visit = given(scenario);

describe('talk', () => {
  it('spoken into a line cuts it, which is a moment', () => {
    const cut = visit.when(say('teach')).after(1).when(say('teach-back'));
    expect(cut.then().slice(0, 2)).toEqual(['line/cut', 'topic/said']);
    expect(cut.latest[0]).toMatchObject({ who: 'jeanne', line: 'who-are-you' });
    expect(cut.after(1).world.marks['clue/interrupted']).toBe('given');
    const patient = visit.when(say('teach')).after(400).when(say('teach-back'));
    expect(patient.factsOf('line/cut')).toEqual([]);
  });

  it('is answered by the first answer that fits: teach-back', () => {
    const early = visit.when(say('teach-back'));
    expect(early.factsOf('line/spoken')).toMatchObject([{ line: 'who-are-you' }]);
    expect(early.world.marks).toEqual({ 'consent/rug': 'refused' });
    const late = visit.when(say('teach')).after(400).when(say('teach-back'));
    expect(late.factsOf('line/spoken').at(-1)).toMatchObject({ line: 'yes' });
    expect(late.world.marks).toMatchObject({ 'clue/taught-back': 'given' });
  });

  it('can be refused, once unless it may be said again', () => {
    const refused = visit.when(say('ask-rug')).after(1);
    expect(refused.world.marks).toMatchObject({
      'consent/rug': 'refused',
      'clue/any-refusal': 'given',
    });
    expect(refused.after(400).when(say('ask-rug')).latest).toMatchObject([
      { type: 'intent/refused', reason: 'not-now' },
    ]);
    const twice = visit.when(say('teach-back')).after(400).when(say('teach-back'));
    expect(twice.factsOf('topic/said')).toHaveLength(2);
  });
});

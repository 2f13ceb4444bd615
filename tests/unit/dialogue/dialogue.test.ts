import { describe, expect, it } from 'vitest';
import { doableVerbs } from '../../../src/core/dialogue/doableVerbs';
import { lineTicks } from '../../../src/core/dialogue/lineTicks';
import { sayableTopics } from '../../../src/core/dialogue/sayableTopics';
import { given } from '../../support/session';
import { smallScenario, topic } from '../../support/smallScenario';

const scenario = smallScenario();
const visit = given(scenario);
const sayable = (session: typeof visit): readonly string[] =>
  sayableTopics(scenario, session.world).map(({ id }) => id);

describe('what can be said now', () => {
  it('is what somebody hears, once', () => {
    expect(sayable(visit)).toEqual(['greet', 'ask-leave', 'ask-rug', 'ask-crate', 'call-out']);
    const said = visit.when({ type: 'say', topic: 'greet' }, { type: 'say', topic: 'ask-leave' });
    expect(sayable(said)).toEqual(['ask-leave', 'ask-rug', 'ask-crate', 'call-out']);
    expect(sayable(visit.when({ type: 'go', place: 'bedroom' }))).toEqual(['call-out']);
    expect(sayable(visit.when({ type: 'call', contact: 'doctor' }))).toContain('report');
    expect(sayable(visit.when({ type: 'end' }))).toEqual([]);
  });

  it('waits for its `if`', () => {
    const picky = smallScenario({
      topics: [topic('greet', { if: { verb: 'has', marks: ['clue/a'] } })],
    });
    expect(sayableTopics(picky, given(picky).world)).toEqual([]);
    expect(given(picky).when({ type: 'say', topic: 'greet' }).latest).toMatchObject([
      { reason: 'not-now' },
    ]);
  });
});

describe('what can be done now', () => {
  it('is what the kind can do, within reach, and not already so', () => {
    expect(doableVerbs(scenario, visit.world, 'crate')).toEqual(['open', 'move-aside']);
    expect(doableVerbs(scenario, visit.world, 'rug')).toEqual([]);
    expect(doableVerbs(scenario, visit.world, 'constructor')).toEqual([]);
    const opened = visit.when({ type: 'do', verb: 'open', thing: 'crate' });
    expect(doableVerbs(scenario, opened.world, 'crate')).toEqual(['move-aside']);
    const gone = opened.when({ type: 'do', verb: 'move-aside', thing: 'crate' });
    expect(doableVerbs(scenario, gone.world, 'crate')).toEqual([]);
  });
});

describe('a line', () => {
  it('lasts as long in every language: the mean of its words, in whole seconds', () => {
    const line = {
      fr: 'Bonjour, comment allez-vous ?',
      nl: 'Dag, hoe gaat het?',
      en: 'Good morning, how are you?',
    };
    // 3, 4 and 5 words: 4 words at 2.5 a second are 1.6 s.
    expect(lineTicks(line)).toBe(40);
    expect(lineTicks({ fr: '…', nl: '…', en: '…' })).toBe(20);
  });
});

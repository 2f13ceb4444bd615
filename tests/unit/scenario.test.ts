import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { edited, goodFiles, loadSmall, smallLibrary } from '../support/scenarioFiles';

const loaded = (files: Readonly<Record<string, string>> = {}) => {
  const result = loadSmall(files);
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (result.loaded === null) throw new Error('nothing was loaded');
  return result.loaded;
};

test('the good scenario has no problem', () => {
  expect(loadSmall().problems).toEqual([]);
});

describe('a compiled scenario', () => {
  const { scenario } = loaded();
  const thing = (id: string) => scenario.things.find((one) => one.id === id);

  test('fills in the states of the kind, the place and the risk', () => {
    expect(thing('hall-rug')?.states).toEqual({
      edge: 'lifted',
      at: 'hall/centre',
      risk: 'present',
    });
    expect(thing('living-rug')?.states).toEqual({ edge: 'flat', at: 'living/sofa-front' });
    expect(scenario.people[0]?.states).toMatchObject({
      posture: 'sitting',
      mood: 'calm',
      trust: 1,
    });
  });

  test('names a thing after its kind unless it has a name', () => {
    expect(thing('hall-rug')?.name.en).toBe('rug');
  });

  test('takes one word for a list of one', () => {
    expect(thing('night-path')?.risk).toEqual({
      because: ['cannot-see-the-way'],
      fixes: ['add-night-light'],
      consent: false,
    });
  });

  test('keeps every spoken line in three languages under its path', () => {
    expect(scenario.lines['scenario.topics.ask-leave.answer.1.line']).toEqual({
      en: 'And who are you, first?',
      fr: 'fr And who are you, first?',
      nl: 'nl And who are you, first?',
    });
    const keys = [
      ...scenario.topics.flatMap(({ ask, answers }) => [ask, ...answers.map(({ line }) => line)]),
      ...scenario.rules.flatMap((rule) =>
        rule.do.flatMap((effect) => (effect.verb === 'say' ? [effect.line] : [])),
      ),
      ...scenario.contacts.flatMap(({ line }) => line ?? []),
    ];
    expect(keys.filter((key) => !Object.hasOwn(scenario.lines, key))).toEqual([]);
    expect(Object.keys(scenario.lines).sort()).toEqual(keys.sort());
  });

  test('turns moments, conditions and effects into their compiled form', () => {
    const rule = (id: string) => scenario.rules.find((one) => one.id === id);
    expect(rule('privacy')?.when).toEqual({
      verb: 'entered',
      ids: ['bedroom'],
      lacking: 'consent/any',
    });
    expect(rule('waits')).toMatchObject({ waitTicks: 800, unless: { verb: 'happened', latch: 0 } });
    expect(scenario.latches).toEqual([{ verb: 'said', ids: ['ask-leave'] }]);
    expect(rule('tired')?.at).toBe(9600);
    expect(rule('night')?.do).toEqual([
      { verb: 'put', entity: 'jeanne', place: 'bedroom/bed' },
      { verb: 'walk', who: 'jeanne', to: 'living/sofa-front' },
      { verb: 'begin', phase: 'debrief' },
    ]);
    expect(scenario.topics[1]?.answers[0]?.if).toEqual({
      verb: 'is',
      states: [{ ref: 'jeanne.trust', atLeast: 2 }],
    });
  });

  test('is frozen all the way down', () => {
    expect(Object.isFrozen(scenario)).toBe(true);
    expect(Object.isFrozen(scenario.things[0]?.risk?.because)).toBe(true);
    expect(Object.isFrozen(scenario.lines['scenario.topics.introduce.ask'])).toBe(true);
  });
});

describe('a compiled rubric', () => {
  const { rubric } = loaded();

  test('gives each criterion its kind, texts and conditions', () => {
    expect(rubric.criteria.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'asks-leave before',
      'finds detects',
      'looks does',
      'reports answers',
      'agrees parts',
      'kind rated',
    ]);
    expect(rubric.criteria[0]?.critical).toMatchObject({
      when: { verb: 'entered', lacking: 'consent/any' },
      effect: 'fail',
      why: { nl: 'nl Went in without leave' },
    });
    expect(rubric.criteria[4]?.if).toEqual({ verb: 'happened', latch: 0 });
    expect(rubric.latches).toEqual([{ verb: 'looked', ids: ['hall-rug'] }]);
    expect(rubric.criteria[5]?.levels['4']?.fr).toBe('fr Clear and kind');
    expect(rubric.pass.share).toEqual({ n: 7, d: 10 });
  });

  test('hashes what counts as right, not the texts', () => {
    const hash = (from: string, to: string) => loaded(edited('rubric.yaml', from, to)).rubric.hash;
    expect(hash('text: Finds the risks', 'text: Sees the risks')).toBe(rubric.hash);
    expect(hash('full: 90%', 'full: 80%')).not.toBe(rubric.hash);
  });
});

describe('the hash of a scenario', () => {
  const { scenario } = loaded();
  const hash = (from: string, to: string) =>
    loaded(edited('scenario.yaml', from, to)).scenario.hash;

  test('stays when a text changes', () => {
    expect(hash('line: I am tired.', 'line: I am weary.')).toBe(scenario.hash);
    expect(hash('title: A small visit', 'title: A visit')).toBe(scenario.hash);
  });

  test.each([
    ['a state', 'edge: lifted', 'edge: flat'],
    ['a place', 'at: hall/centre', 'at: hall/passage'],
    ['a true value', 'illuminance: 2', 'illuminance: 3'],
    ['a time', 'at: 8min', 'at: 7min'],
    ['a chance', 'chance: 2', 'chance: 3'],
    ['the length of the visit', 'minutes: 10', 'minutes: 9'],
  ])('changes with %s', (_, from, to) => {
    expect(hash(from, to)).not.toBe(scenario.hash);
  });

  test('changes when a line takes longer to say', () => {
    const long = 'line: I am tired, my dear, and I would like to sit down for a little while now.';
    expect(hash('line: I am tired.', `${long.replace(': ', ": '")}'`)).not.toBe(scenario.hash);
  });

  test('changes with the range of a norm', () => {
    const norm = smallLibrary.norms['test']?.norms['night-path-lux'];
    if (norm === undefined) throw new Error('the norm is there');
    const norms = {
      test: { id: 'test', norms: { 'night-path-lux': { ...norm, range: [10, 20] as const } } },
    };
    const other = loadScenario({ ...smallLibrary, norms, id: 'small-visit', files: goodFiles });
    expect(other.loaded?.scenario.hash).not.toBe(scenario.hash);
    expect(other.loaded).not.toBeNull();
  });
});

test('a walkthrough may state its score as a percentage, and no critical failure as an empty list', () => {
  const written = goodFiles['walkthroughs/expert.yaml']?.replace(
    '{score: {atLeast: 0.5}, critical: none',
    '{score: {atLeast: 50%}, critical: []',
  );
  const { loaded: other } = loadSmall({ 'walkthroughs/expert.yaml': written ?? '' });
  expect(written).toContain('50%');
  expect(other?.walkthroughs[0]?.expects).toEqual(loaded().walkthroughs[0]?.expects);
});

test('a walkthrough becomes ticks and intents with the lines they stand on', () => {
  const [walkthrough] = loaded().walkthroughs;
  expect(walkthrough?.id).toBe('expert');
  expect(walkthrough?.draws).toEqual({ mood: 'calm' });
  expect(walkthrough?.lines).toEqual([
    { tick: 100, intent: { type: 'go', place: 'living' }, line: 6 },
    { tick: 200, intent: { type: 'say', topic: 'introduce' }, line: 7 },
    { tick: 400, intent: { type: 'say', topic: 'ask-leave' }, line: 8 },
    {
      tick: 600,
      intent: { type: 'measure', quantity: 'night-path.illuminance', reads: 2, verdict: 'low' },
      line: 9,
    },
    {
      tick: 800,
      intent: {
        type: 'judge',
        thing: 'hall-rug',
        as: 'hazard',
        why: ['trips-over-edge'],
        fix: 'tape',
      },
      line: 10,
    },
    { tick: 1000, intent: { type: 'say', topic: 'propose-rug' }, line: 11 },
    { tick: 1200, intent: { type: 'do', verb: 'tape', thing: 'hall-rug' }, line: 12 },
    {
      tick: 1400,
      intent: { type: 'fill', form: 'report', field: 'worst', value: ['hall-rug', 'night-path'] },
      line: 13,
    },
    {
      tick: 1600,
      intent: { type: 'fill', form: 'report', field: 'refer-to', value: 'ot' },
      line: 14,
    },
    { tick: 1800, intent: { type: 'send', form: 'report' }, line: 15 },
    { tick: 2000, intent: { type: 'call', contact: 'doctor' }, line: 16 },
    { tick: 2200, intent: { type: 'hang-up' }, line: 17 },
    { tick: 2400, intent: { type: 'wait', ticks: 800 }, line: 18 },
    { tick: 3600, intent: { type: 'end' }, line: 19 },
  ]);
  expect(walkthrough?.expects).toEqual({
    score: { atLeast: 0.5 },
    critical: [],
    met: ['asks-leave'],
    notMet: [],
    happens: { verb: 'reached', ids: ['living/sofa-front'], who: ['jeanne'] },
  });
});

describe('warnings', () => {
  test('too few decoys', () => {
    const many = Array.from(
      { length: 4 },
      (_, index) =>
        `  - {id: rug-${index}, is: rug, at: hall/centre, risk: {because: trips-over-edge, fixes: tape}}\n`,
    );
    const { problems } = loadSmall(
      edited('scenario.yaml', 'things:\n', `things:\n${many.join('')}`),
    );
    expect(problems).toEqual([
      {
        severity: 'warning',
        file: 'scenario.yaml',
        line: 18,
        column: 1,
        message:
          '6 risks but only 1 decoys: clicking everything will pay. Add decoys (at least 4).',
      },
    ]);
  });

  test('a branch without a case', () => {
    const { problems } = loadSmall(
      edited(
        'rubric.yaml',
        'does: [{looked: hall-rug}, {looked: living-rug}]',
        'cases:\n      - {if: {drawn: calm}, does: {looked: hall-rug}}',
      ),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'No case for "cross": the criterion then does not count.',
    ]);
  });

  test('but not one that the criterion itself leaves out', () => {
    const { problems } = loadSmall(
      edited(
        'rubric.yaml',
        'does: [{looked: hall-rug}, {looked: living-rug}]',
        'if: {drawn: calm}\n    cases:\n      - {if: {drawn: calm}, does: {looked: hall-rug}}',
      ),
    );
    expect(problems).toEqual([]);
  });
});

test('what refers to a file with an error of its own is not called dangling', () => {
  const result = loadScenario({
    ...smallLibrary,
    personas: {},
    unreadable: ['jeanne'],
    id: 'small-visit',
    files: goodFiles,
  });
  expect(result).toMatchObject({ problems: [], loaded: null });
});

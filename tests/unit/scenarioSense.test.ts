import { describe, expect, test } from 'vitest';
import { errorsAfter, loadSmall, edited, warningsAfter } from '../support/scenarioFiles';

const S = 'scenario.yaml';
const R = 'rubric.yaml';

const DO = "do: [{say: jeanne, line: 'Well?'}]";
const WAITS = '    wait: 40s\n    unless: {happened: {said: ask-leave}}\n';
const DETECTS = 'detects: {measure: hits, full: 90%, zero: 30%}';
const CRITICAL =
  'critical: {when: {entered: bedroom, lacking: consent/any}, why: Went in without leave}';

describe('a phase', () => {
  test('may be one of several that began', () => {
    const { loaded, problems } = loadSmall(
      edited(S, 'when: {began: afterwards}', 'when: {began: [afterwards, debrief]}'),
    );
    expect(problems).toEqual([]);
    expect(loaded?.scenario.rules.at(-1)?.when).toEqual({
      verb: 'began',
      ids: ['afterwards', 'debrief'],
    });
    expect(errorsAfter(S, 'began: afterwards', 'began: [afterward]')).toEqual([
      `${S}:61:20 "afterward" is not one of: briefing, visit, afterwards, debrief. Did you mean "afterwards"?`,
    ]);
  });

  test.each(['visit', 'briefing'])('cannot go back to the %s', (phase) => {
    expect(errorsAfter(S, 'begin: debrief', `begin: ${phase}`)).toEqual([
      expect.stringContaining(`"${phase}" is not one of: afterwards, debrief.`),
    ]);
  });
});

describe('a rule that starts itself', () => {
  const after = (when: string, effect: string, more = '') =>
    loadSmall({
      [S]: (
        edited(S, 'when: {said: introduce}', `when: ${when}\n    repeats: true${more}`)[S] ?? ''
      )
        .replace(WAITS, '')
        .replace(DO, `do: [${effect}]`),
    })
      // The line that is gone leaves its translations behind.
      .problems.filter(({ file }) => file === S)
      .map(({ severity, line, column, message }) => [severity, line, column, message.slice(0, 38)]);
  const said = (severity: string) => [[severity, 54, 5, 'What this rule does starts it again, 2']];

  test.each([
    ['{spoke: jeanne}', "{say: jeanne, line: 'Well?'}"],
    ['{spoke: any}', "{say: jeanne, line: 'Well?'}"],
    ['[{said: introduce}, {spoke: jeanne}]', "{say: jeanne, line: 'Well?'}"],
    ['{any: [{said: introduce}, {spoke: jeanne}]}', "{say: jeanne, line: 'Well?'}"],
    ['{became: {jeanne.trust: {atLeast: 2}}}', '{add: {jeanne.trust: 1}}'],
    ['{became: {hall-rug.edge: [flat, taped]}}', '{set: {hall-rug.edge: taped}}'],
    ['{became: {hall-rug.at: away}}', '{put: {hall-rug: away}}'],
    ['{given: consent/bedroom}', '{give: consent/bedroom}'],
    ['{ran: waits}', '{add: {jeanne.trust: 1}}'],
  ])('%s, and then %s', (when, effect) => {
    expect(after(when, effect)).toEqual(said('error'));
  });

  test('waits for nothing when it waits 0 s', () => {
    const zero = '\n    wait: 0s';
    expect(after('{spoke: jeanne}', "{say: jeanne, line: 'Well?'}", zero)).toEqual(said('error'));
    const second = zero.replace('0s', '1s');
    expect(after('{spoke: jeanne}', "{say: jeanne, line: 'Well?'}", second)).toEqual([]);
  });

  test('is only warned of when an `if` may end it', () => {
    const more = '\n    if: {is: {jeanne.trust: {atMost: 3}}}';
    expect(
      after('{became: {jeanne.trust: {atLeast: 2}}}', '{add: {jeanne.trust: 1}}', more),
    ).toEqual(said('warning'));
  });

  test.each([
    ['{became: {hall-rug.edge: flat}}', '{set: {hall-rug.edge: taped}}'],
    ['{became: {jeanne.trust: {atMost: 2}}}', '{set: {jeanne.trust: 3}}'],
    ['{said: introduce}', "{say: jeanne, line: 'Well?'}"],
  ])('is not %s, and then %s', (when, effect) => {
    expect(after(when, effect).filter(([severity]) => severity === 'error')).toEqual([]);
  });

  test('may wait, which makes it a clock', () => {
    const rule = edited(
      S,
      'when: {said: introduce}',
      'when: [{said: introduce}, {ran: waits}]\n    repeats: true',
    );
    expect(loadSmall(rule).problems).toEqual([]);
  });
});

describe('a criterion about risks', () => {
  test.each([
    ['detects: {measure: hits, of: living-rug, full: 90%, zero: 30%}', 'living-rug is not a risk in this scenario'],
    ['detects: {measure: rejections, of: [living-rug, hall-rug], full: 90%, zero: 30%}', 'hall-rug is not a decoy in this scenario'],
    ['explains: {part: why, of: [living-rug], atLeast: 1}', 'living-rug is not a risk in this scenario'],
  ])('%s names what never counts', (written, message) => {
    expect(errorsAfter(R, DETECTS, written)).toEqual([expect.stringContaining(message)]);
  }); // prettier-ignore

  test('may name risks and decoys, and needs some in the scenario', () => {
    const both = 'detects: {measure: balanced, of: [hall-rug, living-rug], full: 90%, zero: 30%}';
    expect(errorsAfter(R, DETECTS, both)).toEqual([]);
    const decoy = ', decoy: Taped on all edges.';
    const bare = loadSmall({
      ...edited(S, decoy, ''),
      ...edited(R, DETECTS, 'detects: {measure: rejections, full: 90%, zero: 30%}'),
    });
    expect(bare.problems).toContainEqual(
      expect.objectContaining({
        line: 15,
        message: expect.stringContaining('No thing of the scenario is a decoy'),
      }),
    );
  });
});

describe('a stop', () => {
  test('needs something that happens during the visit', () => {
    expect(errorsAfter(R, CRITICAL, CRITICAL.replace('why:', 'effect: stop, why:'))).toEqual([]);
    const late = CRITICAL.replace('{entered: bedroom, lacking: consent/any}', 'missed');
    expect(errorsAfter(R, CRITICAL, late.replace('why:', 'effect: stop, why:'))).toEqual([
      expect.stringMatching(/^rubric\.yaml:10:38 `missed` is known only when the visit is over/),
    ]);
    expect(warningsAfter(R, CRITICAL, CRITICAL.replace('why:', 'effect: cap, why:'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { findingSentence } from '../../src/core/doctor/findingSentence';
import { proofFindings } from '../../src/core/doctor/proofs/proofFindings';
import type { loadScenario } from '../../src/core/scenario/loadScenario';
import { edited, goodRubric, goodScenario, loadSmall } from '../support/scenarioFiles';

type Edit = readonly [file: string, from: string, to: string];
type Mistake = readonly [name: string, edits: readonly Edit[], findings: readonly string[]];

const S = 'scenario.yaml';
const R = 'rubric.yaml';

const proofsOf = ({ loaded, sources, problems }: ReturnType<typeof loadScenario>) => {
  if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return proofFindings({ ...loaded, sources }).map(
    ({ severity, file, line, column, code, values }) =>
      `${file}:${line}:${column} ${severity} ${findingSentence({ code, values }, 'en')}`,
  );
};

/** What is shown of the good files after some edits. */
const proofsAfter = (edits: readonly Edit[]): readonly string[] => {
  let files: Readonly<Record<string, string>> = { [S]: goodScenario, [R]: goodRubric };
  for (const [file, from, to] of edits) {
    const text = files[file];
    if (text === undefined || !text.includes(from)) throw new Error(`No "${from}" in ${file}`);
    files = { ...files, [file]: text.replace(from, () => to) };
  }
  return proofsOf(loadSmall(files));
};

const LOOKS = 'does: [{looked: hall-rug}, {looked: living-rug}]';
const NOBODY_WALKS_THERE = '{reached: hall/passage, who: jeanne}';

const scenario: readonly Mistake[] = [
  ['topics that wait for each other',
    [[S, '  - id: introduce\n', '  - id: introduce\n    if: {has: consent/bedroom}\n']], [
      `${S}:13:20 error Nobody can ever get "consent/bedroom", so going into "bedroom" is always a mistake. Make the topic or rule that gives it possible.`,
      `${S}:24:9 error No trainee can ever say "introduce": what its \`if\` asks for never comes about.`,
      `${S}:34:14 warning This answer to "ask-leave" is never given: what its \`if\` asks for never comes about.`,
      `${S}:54:11 error Rule "waits" can never run: nothing brings about what it waits for here.`,
      `${R}:9:22 error "asks-leave" can never be fully earned: this cannot come about in this scenario.`,
    ]],
  ['one part of an `if` that never comes about',
    [[S, '  - id: introduce\n', `  - id: introduce\n    if: {all: [{phase: visit}, {happened: ${NOBODY_WALKS_THERE}}]}\n`]], [
      `${S}:13:20 error Nobody can ever get "consent/bedroom", so going into "bedroom" is always a mistake. Make the topic or rule that gives it possible.`,
      `${S}:24:32 error No trainee can ever say "introduce": what its \`if\` asks for never comes about.`,
      `${S}:34:14 warning This answer to "ask-leave" is never given: what its \`if\` asks for never comes about.`,
      `${S}:54:11 error Rule "waits" can never run: nothing brings about what it waits for here.`,
      `${R}:9:22 error "asks-leave" can never be fully earned: this cannot come about in this scenario.`,
    ]],
  ['a topic for somebody who never picks up',
    [[S, 'answers: 20s', 'answers: false'], [S, 'propose-living, to: jeanne', 'propose-living, to: doctor']],
    [`${S}:36:30 error No trainee can ever say "propose-living": doctor is never there to hear it. Change \`to\`, or bring doctor to where the trainee can go, or to the phone.`]],
  ['a topic that comes too late',
    [[S, 'wait: 40s', 'wait: 12min'], [S, '{id: propose-living,', '{id: propose-living, if: {happened: {ran: waits}},']], [
      `${S}:36:30 error "propose-living" cannot be said before 12:00, but the visit ends at 10:00. Shorten the waits, or raise \`minutes\`.`,
      `${S}:54:11 error Rule "waits" cannot run before 12:00, but the visit ends at 10:00. Shorten the wait, or raise \`minutes\`.`,
    ]],
  ['more trust than can be won', [[S, '{atLeast: 2}', '{atLeast: 3}']],
    [
      `${S}:13:20 error Nobody can ever get "consent/bedroom", so going into "bedroom" is always a mistake. Make the topic or rule that gives it possible.`,
      `${S}:33:14 warning This answer to "ask-leave" is never given: what its \`if\` asks for never comes about.`,
    ]],
  ['an answer behind one that always applies', [[S, '{if: {is: {jeanne.trust: {atLeast: 2}}}, line', '{line']],
    [`${S}:34:9 warning This answer to "ask-leave" is never given: one without \`if\` stands before it and always applies. Move it up, or take it out.`]],
  ['a rule that nothing starts', [[S, 'when: {said: introduce}', `when: ${NOBODY_WALKS_THERE}`]],
    [`${S}:53:11 error Rule "waits" can never run: nothing brings about what it waits for here.`]],
  ['a rule for when all is over', [[S, 'when: {said: introduce}', 'when: {began: debrief}']],
    [`${S}:53:11 error Rule "waits" can never run: nothing brings about what it waits for here.`]],
  ['a rule of the clock that asks for another phase', [[S, 'at: 8min', 'at: 8min\n    if: {phase: afterwards}']],
    [`${S}:59:9 error Rule "tired" can never run: nothing brings about what it waits for here.`]],
  ['an effect whose condition never holds',
    [[S, '{add: {jeanne.trust: -1}}]', '{add: {jeanne.trust: -1}, if: {all: [{phase: visit}, {is: {jeanne.trust: 5}}]}}]']],
    [`${S}:51:113 warning This effect of "privacy" never happens: what its \`if\` asks for is never so by then.`]],
  ['a rule that waits longer than the visit', [[S, 'wait: 40s', 'wait: 12min']],
    [`${S}:54:11 error Rule "waits" cannot run before 12:00, but the visit ends at 10:00. Shorten the wait, or raise \`minutes\`.`]],
  ['a rule that waits longer than the night', [[S, 'when: {began: afterwards}', 'when: {began: afterwards}\n    wait: 90s']],
    [`${S}:62:11 error Rule "night" can never run: what follows the visit lasts 60 seconds at most. Shorten the wait.`]],
]; // prettier-ignore

const rubric: readonly Mistake[] = [
  ['an order nobody can get wrong',
    [[R, 'then: {entered: bedroom}', 'then: {given: consent/bedroom}']], [
      `${R}:9:22 warning The scenario itself allows "given: consent/bedroom" only after this, so nobody can get the order wrong. Take this line out, or make "given: consent/bedroom" possible earlier.`,
      `${R}:9:41 warning The scenario itself allows "given: consent/bedroom" only after this, so nobody can get the order wrong. Take this line out, or make "given: consent/bedroom" possible earlier.`,
    ]],
  ['strict steps that nobody can swap',
    [[R, LOOKS, 'order: {steps: [{said: introduce}, {given: consent/bedroom}, {looked: hall-rug}], strict: true}']],
    [`${R}:20:40 warning The scenario itself allows "given: consent/bedroom" only after this, so nobody can get the order wrong. Take this line out, or make "given: consent/bedroom" possible earlier.`]],
  ['`never`, but impossible', [[R, 'never: {does: {did: any, lacking: consent/any}', `never: {does: ${NOBODY_WALKS_THERE}`]],
    [`${R}:33:23 error This can never happen here, so nobody can lose "agrees" by it.`]],
  ['a `then` that never comes', [[R, 'then: {entered: bedroom}', `then: ${NOBODY_WALKS_THERE}`]],
    [`${R}:9:67 error This can never happen here, so nobody can lose "asks-leave" by it.`]],
  ['one line of a checklist that nobody can tick', [[R, '{looked: living-rug}', NOBODY_WALKS_THERE]],
    [`${R}:20:32 error "looks" can never be fully earned: this cannot come about in this scenario.`]],
  ['an occasion that never comes', [[R, 'occasion: {given: consent/hall-rug}', `occasion: ${NOBODY_WALKS_THERE}`]],
    [`${R}:33:67 error "agrees" can never be fully earned: this cannot come about in this scenario.`]],
  ['more explanations than there are risks', [[R, LOOKS, 'explains: {part: why, atLeast: 3}']],
    [`${R}:20:5 error "looks" can never be fully earned: this cannot come about in this scenario.`]],
  ['a state that nothing brings within the norm', [[R, LOOKS, 'leaves: {fits: night-path.illuminance}']],
    [`${R}:20:5 error "looks" can never be fully earned: this cannot come about in this scenario.`]],
  ['a case that never holds', [[R, LOOKS, 'cases: [{if: {is: {jeanne.trust: 9}}, does: {looked: hall-rug}}]']],
    [`${R}:20:18 error "looks" can never be fully earned: this cannot come about in this scenario.`]],
  ['what only another branch makes possible', [
    [S, 'do: [{say: jeanne, line: I am tired.}]', 'if: {drawn: cross}\n    do: [{say: jeanne, line: I am tired.}, {give: clue/tired}]'],
    [R, LOOKS, 'cases: [{if: {drawn: cross}, does: {given: clue/tired}}, {if: {drawn: calm}, does: {given: clue/tired}}]'],
  ], [`${R}:20:88 error "looks" can never be fully earned: this cannot come about in this scenario.`]],
  ['acts that are looked for once the visit is over', [[R, LOOKS, 'during: afterwards\n    does: {looked: hall-rug}']],
    [`${R}:21:5 error "looks" can never be fully earned: this cannot come about in this scenario.`]],
  ['a criterion that comes too late', [[S, 'wait: 40s', 'wait: 12min'], [R, '{looked: living-rug}', '{ran: waits}']], [
    `${S}:54:11 error Rule "waits" cannot run before 12:00, but the visit ends at 10:00. Shorten the wait, or raise \`minutes\`.`,
    `${R}:20:32 error "looks" can never be fully earned: this cannot come about before 12:00, and the visit ends at 10:00.`,
  ]],
  ['a critical failure that cannot happen', [[R, 'when: {entered: bedroom, lacking: consent/any}', `when: ${NOBODY_WALKS_THERE}`]],
    [`${R}:10:22 error The critical failure of "asks-leave" can never happen: this cannot come about in this scenario.`]],
  ['a critical loss of what cannot be lost', [[R, LOOKS, `${LOOKS}\n    critical: {when: lost, why: {fr: Raté, nl: Gemist, en: Missed}}`]],
    [`${R}:21:22 error "looks" can never be lost for good, so its critical failure never counts. Name the moment in \`when\`, or write missed or not-met.`]],
  ['a criterion that never counts', [[R, 'if: {happened: {looked: hall-rug}}', `if: {happened: ${NOBODY_WALKS_THERE}}`]],
    [`${R}:30:9 error "agrees" never counts: what its \`if\` asks for never comes about.`]],
]; // prettier-ignore

describe.each([
  ['a scenario', scenario],
  ['a rubric', rubric],
])('what can be shown of %s without playing', (_, mistakes) => {
  test.each(mistakes)('%s', (_name, edits, findings) => {
    expect(proofsAfter(edits)).toEqual(findings);
  });
});

test('nothing is wrong with the good files', () => {
  expect(proofsAfter([])).toEqual([]);
});

test('of an order with a condition nothing is claimed', () => {
  const first = 'first: [{said: introduce, if: {not: {has: consent/bedroom}}}]';
  expect(
    proofsAfter([
      [R, 'first: [{said: introduce}, {said: ask-leave}]', first],
      [R, 'then: {entered: bedroom}', 'then: {given: consent/bedroom}'],
    ]),
  ).toEqual([]);
});

test('a box of which none is named as wrong', () => {
  const scenarioWithBoxes = edited(S, 'type: choice, options', 'type: pick, options');
  const rubricWithBoxes = edited(R, 'report.refer-to: ot', 'report.refer-to: {right: [ot]}');
  const { problems } = loadSmall({ ...scenarioWithBoxes, ...rubricWithBoxes });
  expect(
    problems
      .filter(({ file }) => file === R)
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
  ).toEqual([
    '25:71 Nothing is named as wrong for report.refer-to: ticking every box earns full marks.',
  ]);
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { sourceHash } from '../../src/core/scenario/texts/sourceHash';
import { textPaths } from '../../src/core/scenario/texts/textPaths';
import { registry } from '../../src/kinds';
import {
  errorsAfter,
  goodFiles,
  goodRubric,
  goodScenario,
  loadSmall,
  smallLibrary,
  warningsAfter,
} from '../support/scenarioFiles';

type Mistake = readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  errors: readonly string[],
];

const S = 'scenario.yaml';
const R = 'rubric.yaml';
const W = 'walkthroughs/expert.yaml';
const T = 'texts.nl.yaml';

const syntax: readonly Mistake[] = [
  ['a comma in a text inside { }', S, "line: 'And who are you, first?'", 'line: And who are you, first?',
    [`${S}:34:16 The comma ended the text. Put the text in quotes: line: 'And who are you, first?…'`]],
  ['a colon in a text inside { }', S, 'line: I am tired.', 'line: Well: I am tired.',
    [`${S}:59:30 The text holds a colon that YAML reads as structure; put the whole text in quotes.`]],
  ['a colon in a text', S, 'answer: Good morning.', 'answer: Well: good morning.',
    [`${S}:26:13 The text holds a colon that YAML reads as structure; put the whole text in quotes.`]],
  ['a quote that is never closed', S, 'title: A small visit', 'title: "A small visit',
    [`${S}:5:8 This quote is opened and never closed; close it at the end of the text.`]],
  ['a bracket that is never closed', S, 'line: Surgery here.}', 'line: Surgery here.',
    [`${S}:38:5 This bracket is opened and never closed; close it, and write a long list over several lines with -.`]],
  ['a word written twice', S, 'title: A small visit', 'title: A small visit\ntitle: Again',
    [`${S}:6:1 "title" is written twice in the same block; keep one.`]],
  ['an alias', S, 'title: A small visit', 'title: *visit',
    [`${S}:5:8 A text cannot start with * outside quotes, and aliases are not used here: write the value out.`]],
  ['an unknown key', S, 'title: A small visit', 'titel: A small visit',
    [`${S}:1:1 \`title\` is missing here.`, `${S}:5:1 "titel" is not a word of this block. Did you mean "title"?`]],
  ['a wrong type', S, 'minutes: 10', 'minutes: ten', [`${S}:8:10 Expected a number, found "ten".`]],
  ['a number out of range', S, 'minutes: 10', 'minutes: 100',
    [`${S}:8:10 100 is out of range: at most 60 is possible here.`]],
  ['a number without end', S, 'illuminance: 2', 'illuminance: 1e999', [`${S}:21:83 Expected a number, found Infinity.`]],
  ['a block where a list is expected', S, "do: [{say: jeanne, line: 'Well?'}]", "do: {say: jeanne, line: 'Well?'}",
    [`${S}:56:9 Expected a list (lines that start with -), found {"say":"jeanne","line":"Well?"}.`]],
  ['a word that is not among the possible ones', S, 'light: morning', 'light: mornin',
    [`${S}:10:8 "mornin" is not one of: morning, evening, night, night-with-path-light. Did you mean "morning"?`]],
  ['a newer format', S, 'foyer-scenario/1', 'foyer-scenario/2',
    [`${S}:1:9 This file is written for a newer Foyer (foyer-scenario/2); this one reads foyer-scenario/1. Update the app, or use an older file.`]],
  ['an unknown format', S, 'foyer-scenario/1', 'foyer-scnario/1',
    [`${S}:1:9 "foyer-scnario/1" is not a format of this kind of file; write format: foyer-scenario/1.`]],
  ['a time without its unit', S, 'at: 8min', 'at: 8', [`${S}:58:9 A time needs its unit: write 30s, 8min or 1min 30s.`]],
  ['a time like a clock', S, 'at: 8min', "at: '1:30'",
    [`${S}:58:9 "1:30" is not a time: write 30s, 8min or 1min 30s (1:30 could be hours or minutes).`]],
  ['a share without its sign', R, 'score: 70%', 'score: 70',
    [`${R}:3:15 A share is written with its sign, from 0% to 100%, like 80%.`]],
  ['a bare pass mark', R, ", method: provisional, panel: none, date: '2026-11-21'", '', [
    `${R}:3:7 \`method\` is missing here; one of: provisional, angoff, borderline-regression, average.`,
    `${R}:3:7 \`panel\` is missing here.`,
    `${R}:3:7 \`date\` is missing here.`,
  ]],
]; // prettier-ignore

const language: readonly Mistake[] = [
  ['the wrong tense', R, '{looked: hall-rug}', '{looks: hall-rug}',
    [`${R}:20:13 "looks" is not a word of this block. Did you mean "looked"? (past for what happened, present for what is so, order for what to do)`]],
  ['a moment where an effect is expected', S, "do: [{say: jeanne, line: 'Well?'}]", 'do: [{said: introduce}]',
    [`${S}:56:11 "said" is not a word of this block. Did you mean "say"? (past for what happened, present for what is so, order for what to do)`]],
  ['a moment where a condition is expected', S, 'unless: {happened: {said: ask-leave}}', 'unless: {said: ask-leave}',
    [`${S}:55:14 "said" is not a word of this block. "said" is a moment; a condition asks whether it happened: {happened: {said: …}}.`]],
  ['two moments in one', S, 'when: {said: introduce}', 'when: {said: introduce, entered: hall}',
    [`${S}:53:11 A moment says two things at once (said and entered). Write them as two lines.`]],
  ['two kinds in one criterion', R, 'zero: 30%}', 'zero: 30%}\n    does: {said: introduce}',
    [`${R}:11:5 A criterion says two things at once (does and detects). Write them as two lines.`]],
  ['a rule with a moment and a time', S, '  - id: tired\n', '  - id: tired\n    when: {said: introduce}\n',
    [`${S}:57:5 A rule starts either \`when:\` something happens or \`at:\` a time; give one of the two.`]],
  ['an effect without what it needs', S, 'walk: jeanne, to: living/sofa-front', 'walk: jeanne',
    [`${S}:62:47 \`walk\` needs \`to:\` beside it.`]],
  ['a ramp that falls', R, 'full: 90%, zero: 30%', 'full: 30%, zero: 90%',
    [`${R}:15:14 \`full\` is below \`zero\`: full marks come at the higher share. Swap the two.`]],
  ['a time that runs out before it is full', R, 'does: [{looked: hall-rug}, {looked: living-rug}]',
    'within: {after: {said: introduce}, does: {said: ask-leave}, full: 1min, zero: 20s}',
    [`${R}:20:13 \`zero\` comes before \`full\`: the points run out later than they are full. Swap the two.`]],
  ['an answer that is always too early', R, 'does: [{looked: hall-rug}, {looked: living-rug}]',
    'within: {after: {said: introduce}, does: {said: ask-leave}, from: 2min, full: 1min}',
    [`${R}:20:13 \`from\` comes after \`full\`: no answer could earn full marks. Make \`full\` later.`]],
  ['a draw without options', S, '{id: mood, options: {calm: {chance: 2}, cross: {with: {jeanne: {state: {trust: 0}}}}}}', '{id: mood, options: {}}',
    [`${S}:47:25 A draw needs at least one option, like calm: {chance: 2}.`, `${W}:4:15 The draw "mood" has no option "calm": none.`]],
  ['a word that narrows nothing', R, '{looked: hall-rug}', '{looked: hall-rug, lacking: consent/any}',
    [`${R}:20:31 \`lacking\` narrows only entered, did; here it says nothing. Take it out, or write it in the line it belongs to.`]],
]; // prettier-ignore

const links: readonly Mistake[] = [
  ['a dangling id', R, '{looked: hall-rug}', '{looked: hall-rg}',
    [`${R}:20:21 There is no thing or person "hall-rg". Did you mean "hall-rug"?`]],
  ['words in another order', R, '{said: ask-leave}', '{said: leave-ask}',
    [`${R}:9:48 There is no topic "leave-ask". Did you mean "ask-leave"?`]],
  ['the same id twice', S, 'id: tired', 'id: waits', [
    `${S}:57:9 The id "waits" is used twice; give each its own.`,
  ]],
  ['an anchor the flat lacks', S, 'at: hall/centre', 'at: hall/center',
    [`${S}:19:33 The flat has no place "hall/center". Did you mean "hall/centre"?`]],
  ['a room instead of a place', S, 'at: hall/centre', 'at: hall',
    [`${S}:19:33 The flat has no place "hall". Name a place in that room: hall/front-door, hall/centre, hall/passage.`]],
  ['a room the flat lacks', S, '{bedroom: consent/bedroom}', '{bedrom: consent/bedroom}',
    [`${S}:13:11 The flat has no room "bedrom". Did you mean "bedroom"?`]],
  ['somebody seated where nobody can sit', S, 'at: living/armchair', 'at: living/sofa-front',
    [`${S}:17:39 jeanne is sitting, but living/sofa-front is not a place for that. Places for it: living/armchair.`]],
  ['an unknown apartment', S, 'apartment: small', 'apartment: smal', [`${S}:9:12 There is no apartment "smal". Did you mean "small"?`]],
  ['a measure of somebody who does not live there', S, 'state: {trust: 1}', 'state: {trust: 1}, measures: {for: {jean: {pulse: 70}, others: {pulse: 72}}}', [`${S}:17:92 "jean" is not a resident of this scenario. Did you mean "jeanne"?`]],
  ['an unknown persona', S, 'persona: jeanne', 'persona: jean', [`${S}:17:27 There is no persona "jean". Did you mean "jeanne"?`]],
  ['an unknown norm profile', S, 'norms: test', 'norms: fr', [`${S}:11:8 There is no norm profile "fr". Known here: test.`]],
  ['an unknown kind', S, 'is: path-light', 'is: path-lite', [`${S}:21:26 There is no kind of thing called "path-lite". Did you mean "path-light"?`]],
  ['a fix the kind lacks', S, 'fixes: [tape, remove]', 'fixes: [tap, remove]',
    [`${S}:19:112 A rug has no fix "tap". Did you mean "tape"?`]],
  ['a reason the kind lacks', S, 'because: [trips-over-edge]', 'because: [trips-over-edges]',
    [`${S}:19:86 The trainee is never offered "trips-over-edges" for a rug. Did you mean "trips-over-edge"?`]],
  ['a state it cannot have', S, 'edge: lifted', 'edge: lifed',
    [`${S}:19:60 "lifed" is not a state of a rug's edge. Did you mean "lifted"?`]],
  ['a state the kind lacks', S, 'edge: lifted', 'edges: lifted', [`${S}:19:54 A rug has no "edges". Did you mean "edge"?`]],
  ['a state of an effect the kind lacks', S, '{add: {jeanne.trust: 1}}', '{add: {jeanne.trst: 1}}',
    [`${S}:27:17 A resident has no "trst". Did you mean "trust"?`]],
  ['a word where a number is tested', S, '{jeanne.trust: {atLeast: 2}}', '{jeanne.trust: much}',
    [`${S}:33:34 A number is expected for the trust of jeanne, not "much".`]],
  ['risk and decoy at once', S, 'decoy: Taped on all edges.', 'decoy: Taped on all edges., risk: {because: trips-over-edge, fixes: tape}',
    [`${S}:20:54 living-rug is both a risk and a decoy; keep one.`]],
  ['leave that nobody gives', S, '{bedroom: consent/bedroom}', '{bedroom: consent/bed}',
    [`${S}:13:20 Nobody ever gives "consent/bed". Did you mean "consent/bedroom"?`]],
  ['a rule after the end', S, 'at: 8min', 'at: 17min', [`${S}:58:9 17min comes after the visit has ended (10 minutes).`]],
  ['a choice without options', S, 'type: choice, options: {ot: Occupational therapist, nobody: Nobody}', 'type: choice',
    [`${S}:44:9 A choice needs \`options\`: a block of id: text, or things, or contacts.`]],
  ['a choice among nothing', S, 'options: {ot: Occupational therapist, nobody: Nobody}', 'options: {}',
    [`${S}:44:9 A choice needs \`options\`: a block of id: text, or things, or contacts.`]],
  ['a right answer that is no option', R, 'report.refer-to: ot', 'report.refer-to: ott',
    [`${R}:25:71 "ott" is not an option of report.refer-to. Did you mean "ot"?`]],
  ['a right answer in the words of another field', R, 'report.refer-to: ot', 'report.refer-to: {value: 3, within: 1}',
    [`${R}:25:71 The field is a choice; write its right answer as one option, or a list of those that will do.`]],
  ['a ranking answered by one word', R, '{top: [hall-rug]}', 'hall-rug',
    [`${R}:25:35 The field is a rank; write its right answer as {top: [first, second, third]}.`]],
  ['a rubric of another scenario', R, 'scenario: small-visit', 'scenario: other',
    [`${R}:2:11 This rubric is for "other", the scenario beside it is "small-visit".`]],
]; // prettier-ignore

const walkthroughs: readonly Mistake[] = [
  ['no time', W, '0:05 go living', '5s go living', [`${W}:6:5 Write a line as "m:ss verb what", like 0:30 say introduce.`]],
  ['an unknown place', W, '0:05 go living', '0:05 go livin', [`${W}:6:13 The flat has no place "livin". Did you mean "living"?`]],
  ['an unknown verb', W, '0:05 go living', '0:05 og living', [`${W}:6:10 "og" is not something a trainee can do. Did you mean "go"?`]],
  ['a time that goes back', W, '0:10 say introduce', '0:03 say introduce',
    [`${W}:7:5 This line comes earlier than the one before it; put the lines in the order of time.`]],
  ['a time after the end', W, '3:00 end', '13:00 end',
    [`${W}:19:5 This line comes after the visit has ended; see \`minutes\` in scenario.yaml.`]],
  ['a verb the thing lacks', W, '1:00 do tape hall-rug', '1:00 do remove night-path',
    [`${W}:12:13 "remove" cannot be done to night-path (a path-light). Known here: add-night-light, fit-motion-light.`]],
  ['a reason that is not offered', W, 'why trips-over-edge', 'why trip-over-edge',
    [`${W}:10:36 The trainee is never offered "trip-over-edge" for hall-rug. Did you mean "trips-over-edge"?`]],
  ['a wait without its unit', W, 'wait 40s', 'wait 40', [`${W}:18:15 A time needs its unit: wait 40s, wait 2min.`]],
  ['a word too many', W, '3:00 end', '3:00 end now', [`${W}:19:14 "now" is more than this line needs; take it out.`]],
  ['an unknown criterion', W, 'met: [asks-leave]', 'met: [ask-leave]',
    [`${W}:21:56 There is no criterion "ask-leave". Did you mean "asks-leave"?`]],
  ['a level for what nobody rates', W, 'ratings: {kind: 4}', 'ratings: {finds: 4}',
    [`${W}:20:11 "finds" is not rated by a person, so it takes no level.`]],
  ['an option the draw lacks', W, 'mood: calm', 'mood: cal', [`${W}:4:15 The draw "mood" has no option "cal": calm, cross.`]],
]; // prettier-ignore

const texts: readonly Mistake[] = [
  ['a missing translation', T, 'scenario.title', 'scenario.titel',
    [`${S}:5:8 No Dutch text for this. Add it to texts.nl.yaml: scenario.title: {of: 'e063aa4c', text: …}`]],
  ['another language than the name says', T, 'language: nl', 'language: fr',
    [`${T}:3:11 This file holds French, but its name says Dutch; rename it or change \`language\`.`]],
  ['an inline text without the language of the file', S, 'title: A small visit', 'title: {fr: Une visite, nl: Een bezoek}',
    [`${S}:5:8 The English text, the language of this file, is missing here.`]],
]; // prettier-ignore

describe.each([
  ['what is written', syntax],
  ['the words of the language', language],
  ['what words point at', links],
  ['lines of a walkthrough', walkthroughs],
  ['texts', texts],
])('mistakes in %s', (_, mistakes) => {
  test.each(mistakes)('%s', (_name, file, from, to, errors) => {
    expect(errorsAfter(file, from, to)).toEqual(errors);
  });
});

test('a tab is named as a tab', () => {
  const [first] = errorsAfter(
    'scenario.yaml',
    '    ask: May I look round?',
    '\task: May I look round?',
  );
  expect(first).toBe('scenario.yaml:30:1 A tab starts this line; indent with spaces.');
});

test('a language that is missing altogether is said once, with how many texts it would hold', () => {
  const { 'texts.nl.yaml': _dutch, ...files } = goodFiles;
  const paths = textPaths(parse(goodScenario), parse(goodRubric), registry);
  expect(paths.length).toBeGreaterThan(30);
  const result = loadScenario({ ...smallLibrary, id: 'small-visit', files });
  const { loaded, problems } = result;
  expect(loaded).toBeNull();
  // Whoever writes it can still hear it in her own language.
  expect(result.untranslated?.scenario.title).toMatchObject({
    nl: 'A small visit',
    fr: 'fr A small visit',
  });
  expect(problems).toEqual([
    {
      severity: 'error',
      file: 'scenario.yaml',
      line: 4,
      column: 11,
      message: `There is no Dutch: ${paths.length} texts have none. Run npm run texts, which writes the file texts.nl.yaml with what is to translate.`,
    },
  ]);
});

test('a stale translation warns at its hash and gives the right one; the scenario still loads', () => {
  const warnings = warningsAfter('scenario.yaml', 'title: A small visit', 'title: A visit');
  expect(warnings).toEqual(
    ['fr', 'nl'].map(
      (locale) =>
        `texts.${locale}.yaml:6:9 The English text has changed since this was translated. Read it again, then write of: 'e2807923'. It now says: A visit`,
    ),
  );
});

test('a sentence that was copied instead of translated warns; a name may be the same', () => {
  const copied = (text: string): readonly string[] => {
    const files = Object.fromEntries(
      ['texts.fr.yaml', 'texts.nl.yaml'].map((name) => [
        name,
        (goodFiles[name] ?? '').replaceAll('e063aa4c', sourceHash(text)),
      ]),
    );
    const { problems } = loadSmall({
      ...files,
      'scenario.yaml': (goodFiles['scenario.yaml'] ?? '').replace('A small visit', text),
      'texts.nl.yaml': (files['texts.nl.yaml'] ?? '').replace('nl A small visit', text),
    });
    return problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
  };
  expect(copied('A visit to my neighbour')).toEqual([
    'texts.nl.yaml:7:11 This is the English text, word for word; write it in Dutch.',
  ]);
  expect(copied('Mrs Delattre')).toEqual([]);
});

test('a translation that nothing uses warns', () => {
  expect(
    warningsAfter(
      'texts.nl.yaml',
      'texts:\n',
      "texts:\n  scenario.epilogue: {of: '00000000', text: Dag}\n",
    ),
  ).toEqual(['texts.nl.yaml:5:3 Nothing uses the text "scenario.epilogue". Take it out.']);
});

test('errors of several files come in one run', () => {
  const { problems } = loadSmall({
    'scenario.yaml': (goodFiles['scenario.yaml'] ?? '').replace('minutes: 10', 'minutes: ten'),
    'rubric.yaml': (goodFiles['rubric.yaml'] ?? '').replace('weight: 3', 'weight: 4'),
  });
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'rubric.yaml:14',
    'scenario.yaml:8',
  ]);
});

test('a file larger than 1 MB is refused unread', () => {
  const { problems } = loadSmall({ 'scenario.yaml': 'a: b\n'.repeat(300_000) });
  expect(problems[0]?.message).toBe(
    'The file is larger than 1 MB; a scenario is a few hundred lines.',
  );
});

test('brackets nested without end are refused', () => {
  const { problems } = loadSmall({ 'scenario.yaml': '['.repeat(100_000) });
  expect(problems[0]?.message).toBe('Brackets are nested too deep to read this file.');
});

test('a # outside quotes cuts a text short, which warns; a remark behind an id does not', () => {
  const warnings = warningsAfter(
    'scenario.yaml',
    'answer: Good morning.',
    'answer: Good morning. # all of it',
  );
  expect(warnings).toContain(
    'scenario.yaml:26:13 The text ends at the #; what follows is a remark. If it belongs to the text, put the whole text in quotes.',
  );
  expect(warningsAfter('scenario.yaml', 'to: jeanne\n', 'to: jeanne # the resident\n')).toEqual([]);
});

test('where not everything there is to name can be listed, the message says where it stands', () => {
  expect(errorsAfter('scenario.yaml', 'is: rug', 'is: spaceship')[0]).toMatch(
    /Known here: alert, .*, …; scenarios\/words\.md has them all\.$/,
  );
});

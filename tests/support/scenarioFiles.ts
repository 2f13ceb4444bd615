import { parse } from 'yaml';
import { LOCALES } from '../../src/core/kernel/texts';
import { loadNormProfile } from '../../src/core/scenario/loadNormProfile';
import { loadPersona } from '../../src/core/scenario/loadPersona';
import { loadScenario, type LoadInput } from '../../src/core/scenario/loadScenario';
import { sourceHash } from '../../src/core/scenario/texts/sourceHash';
import { textPaths } from '../../src/core/scenario/texts/textPaths';
import { registry } from '../../src/kinds';
import { anyNight } from './anyNight';
import { smallFlat } from './smallFlat';

/** A small good scenario. Tests make one edit to it, so every line is worth reading. */
export const goodScenario = `format: foyer-scenario/1
id: small-visit
review: {status: draft}
language: en
title: A small visit
objectives:
  - Find what could make her fall
minutes: 10
apartment: small
light: morning
norms: test
trainee: hall/front-door
private: {bedroom: consent/bedroom}
briefing: |
  First visit to Mrs Delattre.
people:
  - {id: jeanne, persona: jeanne, at: living/armchair, state: {trust: 1}}
things:
  - {id: hall-rug, is: rug, at: hall/centre, state: {edge: lifted}, risk: {because: [trips-over-edge], fixes: [tape, remove], consent: true}}
  - {id: living-rug, is: rug, at: living/sofa-front, decoy: Taped on all edges., needs: consent/living-rug}
  - {id: night-path, is: path-light, at: bedroom/way-out, measures: {illuminance: 2}, risk: {because: cannot-see-the-way, fixes: add-night-light}}
topics:
  - id: introduce
    to: jeanne
    ask: Good morning, I am the nurse.
    answer: Good morning.
    do: [{add: {jeanne.trust: 1}}]
  - id: ask-leave
    to: jeanne
    ask: May I look round?
    again: true
    answer:
      - {if: {is: {jeanne.trust: {atLeast: 2}}}, line: Of course., gives: consent/bedroom}
      - {line: 'And who are you, first?'}
  - {id: propose-rug, to: jeanne, about: hall-rug, ask: Could we tape it down?, answer: Tape is fine., gives: consent/hall-rug}
  - {id: propose-living, to: jeanne, ask: Shall we take it away?, answer: 'No.', refuses: consent/living-rug}
contacts:
  - {id: doctor, name: Her doctor, answers: 20s, line: Surgery here.}
forms:
  - id: report
    title: Report
    fields:
      - {id: worst, ask: The worst risk, type: rank, options: things}
      - {id: refer-to, ask: Who should see her?, type: choice, options: {ot: Occupational therapist, nobody: Nobody}}
      - {id: bar-height, ask: How high is the bar?, type: number, unit: cm}
draws:
  - {id: mood, options: {calm: {chance: 2}, cross: {with: {jeanne: {state: {trust: 0}}}}}}
rules:
  - id: privacy
    when: {entered: bedroom, lacking: consent/any}
    do: [{say: jeanne, line: You walk in just like that?}, {add: {jeanne.trust: -1}}]
  - id: waits
    when: {said: introduce}
    wait: 40s
    unless: {happened: {said: ask-leave}}
    do: [{say: jeanne, line: 'Well?'}]
  - id: tired
    at: 8min
    do: [{say: jeanne, line: I am tired.}]
  - id: night
    when: {began: afterwards}
    do: [{put: {jeanne: bedroom/bed}}, {walk: jeanne, to: living/sofa-front}, {begin: debrief}]
debrief:
  - What did you notice first?
`;

export const goodRubric = `format: foyer-rubric/1
scenario: small-visit
pass: {score: 70%, method: provisional, panel: none, date: '2026-11-21'}
criteria:
  - id: asks-leave
    text: Asks leave before going into the bedroom
    dimension: responding
    weight: 1
    before: {first: [{said: introduce}, {said: ask-leave}], then: {entered: bedroom}}
    critical: {when: {entered: bedroom, lacking: consent/any}, why: Went in without leave}
  - id: finds
    text: Finds the risks
    dimension: noticing
    weight: 3
    detects: {measure: hits, full: 90%, zero: 30%}
  - id: looks
    text: Looks at the rugs
    dimension: noticing
    weight: 1
    does: [{looked: hall-rug}, {looked: living-rug}]
  - id: reports
    text: Reports the worst first
    dimension: interpreting
    weight: 2
    answers: {key: {report.worst: {top: [hall-rug]}, report.refer-to: ot}, by: {sent: report}}
  - id: agrees
    text: Agrees changes with her
    dimension: responding
    weight: 2
    if: {happened: {looked: hall-rug}}
    parts:
      - does: {given: consent/hall-rug}
      - never: {does: {did: any, lacking: consent/any}, occasion: {given: consent/hall-rug}}
  - id: kind
    text: Speaks with respect
    dimension: responding
    weight: 1
    rated: {by: trainer, levels: {0: Talks over her, 4: Clear and kind}}
`;

export const goodWalkthrough = `format: foyer-walkthrough/1
scenario: small-visit
shows: A careful visit
draws: {mood: calm}
does:
  - 0:05 go living
  - 0:10 say introduce
  - 0:20 say ask-leave
  - 0:30 measure night-path.illuminance reads 2 verdict low
  - 0:40 judge hall-rug hazard why trips-over-edge fix tape
  - 0:50 say propose-rug
  - 1:00 do tape hall-rug
  - 1:10 fill report.worst hall-rug,night-path
  - 1:20 fill report.refer-to ot
  - 1:30 send report
  - 1:40 call doctor
  - 1:50 hang-up
  - 2:00 wait 40s
  - 3:00 end
ratings: {kind: 4}
expects: {score: {atLeast: 0.5}, critical: none, met: [asks-leave], happens: {reached: living/sofa-front, who: jeanne}}
`;

export const goodPersona = `format: foyer-persona/1
id: jeanne
name: Jeanne Delattre
ageYears: 82
aid: rollator
model: jeanne
brief: {fr: Vit seule., nl: Woont alleen., en: Lives alone.}
about: {fr: Elle vit seule., nl: Ze woont alleen., en: She lives alone.}
health:
  - {fr: Cataracte, nl: Cataract, en: Cataract}
abilities:
  {gaitSpeedMmPerS: 550, stepHeightMm: 20, lowerLegMm: 430, passageMm: 750, reachMm: 1500, vision: poor, hearing: good,
   grip: good, balance: reduced, strength: reduced, cognition: good}
basis: {gaitSpeedMmPerS: authored, stepHeightMm: authored, lowerLegMm: authored, passageMm: authored, reachMm: authored}
footwear: backless
medicines:
  - {name: {fr: Amlodipine, nl: Amlodipine, en: Amlodipine}, classes: [antihypertensive]}
routines: []
dear: []
refuses: []
`;

export const goodNorms = `format: foyer-norms/1
id: test
norms:
  night-path-lux: {unit: lux, range: [5, 20], source: https://example.org/a-test, status: read}
`;

/** Side files in which every text is translated, by machine, from the good scenario. */
const sideFile = (language: string): string => {
  const texts = textPaths(parse(goodScenario), parse(goodRubric), registry).map(
    ({ path, text }) => `  ${path}:
    of: '${sourceHash(text)}'
    text: ${JSON.stringify(`${language} ${text}`)}`,
  );
  return `format: foyer-texts/1\nscenario: small-visit\nlanguage: ${language}\ntexts:\n${texts.join('\n')}\n`;
};

export const goodFiles: Readonly<Record<string, string>> = {
  'scenario.yaml': goodScenario,
  'rubric.yaml': goodRubric,
  ...Object.fromEntries(
    LOCALES.filter((locale) => locale !== 'en').map((locale) => [
      `texts.${locale}.yaml`,
      sideFile(locale),
    ]),
  ),
  'walkthroughs/expert.yaml': goodWalkthrough,
};

const persona = loadPersona(goodPersona, 'jeanne.yaml');
const norms = loadNormProfile(goodNorms, 'test.yaml');
if (!persona.ok || !norms.ok) throw new Error('the fixtures are good');

/** What the small scenario refers to. */
export const smallLibrary: Omit<LoadInput, 'id' | 'files'> = {
  registry,
  personas: { jeanne: persona.value },
  norms: { test: norms.value },
  nights: { test: anyNight },
  apartments: { small: smallFlat },
};

/** Loads the small scenario, with other files in place of some. */
export const loadSmall = (files: Readonly<Record<string, string>> = {}) =>
  loadScenario({ ...smallLibrary, id: 'small-visit', files: { ...goodFiles, ...files } });

const lines = (
  problems: ReturnType<typeof loadScenario>['problems'],
  severity: string,
): readonly string[] =>
  problems
    .filter((problem) => problem.severity === severity)
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

/** The errors after one edit of one good file. */
export const errorsAfter = (file: string, from: string, to: string): readonly string[] =>
  lines(loadSmall(edited(file, from, to)).problems, 'error');

/** The warnings after one edit of one good file. */
export const warningsAfter = (file: string, from: string, to: string): readonly string[] =>
  lines(loadSmall(edited(file, from, to)).problems, 'warning');

/** One edit, which must find its place. */
export const edited = (
  file: string,
  from: string,
  to: string,
): Readonly<Record<string, string>> => {
  const good = goodFiles[file];
  if (good === undefined || !good.includes(from)) throw new Error(`No "${from}" in ${file}`);
  return { [file]: good.replace(from, () => to) };
};

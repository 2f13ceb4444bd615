import { parse } from 'yaml';
import type { DoctorInput } from '../../src/core/doctor/doctorInput';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { sourceHash } from '../../src/core/scenario/texts/sourceHash';
import { textPaths } from '../../src/core/scenario/texts/textPaths';
import { registry } from '../../src/kinds';
import { smallLibrary } from './scenarioFiles';

const scenario = `format: foyer-scenario/1
id: sound-visit
review: {status: draft}
language: en
title: A sound <visit>
objectives:
  - Find what could make her fall
minutes: 5
apartment: small
light: morning
norms: test
trainee: hall/front-door
private: {bedroom: consent/bedroom}
briefing: First visit.
people:
  - {id: jeanne, persona: jeanne, at: living/armchair, state: {trust: 1}}
things:
  - {id: hall-rug, is: rug, at: hall/centre, state: {edge: lifted}, risk: {because: [trips-over-edge], fixes: [tape, remove], consent: true}}
  - {id: living-rug, is: rug, at: living/sofa-front, decoy: Taped on all edges., needs: consent/living-rug}
  - {id: night-path, is: path-light, at: bedroom/way-out, measures: {illuminance: 2}, risk: {because: cannot-see-the-way, fixes: add-night-light}}
topics:
  - {id: introduce, to: jeanne, ask: I am the nurse., answer: Good morning., do: [{add: {jeanne.trust: 1}}]}
  - {id: listen, to: jeanne, ask: How are you?, answer: So so., do: [{add: {jeanne.trust: 1}}]}
  - id: ask-leave
    to: jeanne
    again: true
    ask: May I look round?
    answer:
      - {if: {is: {jeanne.trust: {atLeast: 2}}}, line: Of course., gives: consent/bedroom}
      - {line: Not yet.}
  - {id: propose-rug, to: jeanne, ask: Could we tape it?, answer: Yes., gives: consent/hall-rug}
  - {id: propose-living, to: jeanne, ask: Shall we take it away?, answer: Never., refuses: consent/living-rug}
forms:
  - id: report
    title: Report
    fields:
      - {id: refer-to, ask: Who should see her?, type: choice, options: {nobody: Nobody, ot: Occupational therapist, vet: A vet}}
      - {id: height, ask: How high?, type: number, unit: cm}
draws:
  - {id: mood, options: {calm: {chance: 2}, cross: {with: {jeanne: {state: {trust: 0}}}}}}
rules:
  - id: night
    when: {began: afterwards}
    do: [{begin: debrief}]
debrief:
  - What did you notice first?
`;

const rubric = `format: foyer-rubric/1
scenario: sound-visit
pass: {score: 70%, method: provisional, panel: none, date: '2026-11-24'}
criteria:
  - id: asks-leave
    text: Asks leave before going into the bedroom
    dimension: responding
    weight: 2
    source: Authors, draft
    before: {first: [{said: introduce}, {given: consent/bedroom}], then: {entered: bedroom}}
    critical: {when: {entered: bedroom, lacking: consent/any}, why: Went in without leave}
  - id: judges
    text: Tells the risks from what is safe
    dimension: noticing
    weight: 3
    source: Authors, draft
    detects: {measure: balanced, full: 100%, zero: 50%}
  - id: reports
    text: Refers her to whom it may concern
    dimension: interpreting
    weight: 3
    source: Authors, draft
    answers: {key: {report.refer-to: ot}, by: {sent: report}}
  - id: respects
    text: Agrees changes with her
    dimension: responding
    weight: 2
    source: Authors, draft
    parts:
      - does: {given: consent/hall-rug}
      - never: {does: {did: any, lacking: consent/any}, occasion: {given: consent/hall-rug}}
    critical: {when: {did: any, to: living-rug, lacking: consent/any}, why: Took her rug}
  - id: kind
    text: Speaks with respect
    dimension: responding
    weight: 1
    source: Authors, draft
    rated: {by: trainer, levels: {0: Talks over her, 4: Clear and kind}}
`;

const expert = (mood: string, more: string): string => `format: foyer-walkthrough/1
scenario: sound-visit
shows: A careful visit
draws: {mood: ${mood}}
does:
  - 0:05 go living
  - 0:10 say introduce
${more}  - 0:30 say ask-leave
  - 0:40 judge living-rug safe
  - 0:50 say propose-rug
  - 1:00 go hall
  - 1:10 judge hall-rug hazard why trips-over-edge fix tape
  - 1:20 do tape hall-rug
  - 1:30 go bedroom
  - 1:40 judge night-path hazard why cannot-see-the-way fix add-night-light
  - 2:00 fill report.refer-to ot
  - 2:10 send report
  - 3:00 end
ratings: {kind: 4}
expects: {score: {atLeast: 0.95}, critical: none, met: [asks-leave], happens: {began: debrief}}
`;

const careless = `format: foyer-walkthrough/1
scenario: sound-visit
shows: Goes in, and takes the rug
draws: {mood: calm}
does:
  - 0:05 go bedroom
  - 0:20 go living
  - 0:30 do remove living-rug
  - 1:00 end
ratings: {kind: 0}
expects: {score: {atMost: 0.2}, critical: [asks-leave, respects], notMet: [judges]}
`;

/** A visit at which the doctor has nothing to remark: a draw, two experts, one who fails critically. */
const soundFiles: Readonly<Record<string, string>> = {
  'scenario.yaml': scenario,
  'rubric.yaml': rubric,
  'walkthroughs/calm.yaml': expert('calm', ''),
  'walkthroughs/cross.yaml': expert('cross', '  - 0:20 say listen\n'),
  'walkthroughs/careless.yaml': careless,
};

export type Edit = readonly [file: string, from: string, to: string];

const translated = (files: Readonly<Record<string, string>>, language: string): string => {
  const texts = textPaths(
    parse(files['scenario.yaml'] ?? ''),
    parse(files['rubric.yaml'] ?? ''),
    registry,
  );
  const lines = texts.map(
    ({ path, text }) =>
      `  ${path}: {of: '${sourceHash(text)}', text: ${JSON.stringify(`${language} ${text}`)}}`,
  );
  return `format: foyer-texts/1\nscenario: sound-visit\nlanguage: ${language}\ntexts:\n${lines.join('\n')}\n`;
};

/** The files after some edits, each of which must find its place, with their translations. */
export const soundVisit = (edits: readonly Edit[] = []): Readonly<Record<string, string>> => {
  const files: Record<string, string> = { ...soundFiles };
  for (const [file, from, to] of edits) {
    const text = files[file];
    if (text === undefined || !text.includes(from)) throw new Error(`No "${from}" in ${file}`);
    files[file] = text.replaceAll(from, () => to);
  }
  const side = (language: string) =>
    [`texts.${language}.yaml`, translated(files, language)] as const;
  return { ...files, ...Object.fromEntries([side('fr'), side('nl')]) };
};

/** What the doctor is given of the edited visit. @throws when it does not load, with why. */
export const soundInput = (edits: readonly Edit[] = []): DoctorInput => {
  const files = soundVisit(edits);
  const { loaded, sources, problems } = loadScenario({ ...smallLibrary, id: 'sound-visit', files });
  if (loaded === null)
    throw new Error(
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
    );
  return { ...loaded, sources };
};

import { parse } from 'yaml';
import { loadNormProfile } from '../../src/core/scenario/loadNormProfile';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { textPaths } from '../../src/core/scenario/texts/textPaths';
import { updateTexts } from '../../src/core/scenario/texts/updateTexts';
import { registry } from '../../src/kinds';
import { anyPersona } from './anyPersona';
import { everyWordRubric } from './everyWordRubric';
import { everyWordScenario } from './everyWordScenario';
import { smallLibrary } from './scenarioFiles';

/** A visit in which each word comes about, with every verb of a walkthrough. */
const everything = `format: foyer-walkthrough/1
scenario: every-word
shows: Every word at work
persona: jeanne
draws: {mood: calm}
seed: 7
does:
  - 0:02 look hall-rug
  - 0:03 judge hall-rug hazard why trips-over-edge fix tape
  - 0:04 go living
  - 0:08 say introduce
  - 0:10 say ask-leave
  - 0:16 say ask-rug
  - 0:20 say ask-living
  - 0:25 say check
  - 0:30 look letter
  - 0:31 look living-rug
  - 0:32 say act
  - 0:40 go bedroom
  - 0:45 measure night-path.illuminance reads 10 verdict ok
  - 0:46 judge night-path hazard why cannot-see-the-way fix add-night-light
  - 0:50 go hall
  - 1:00 do tape hall-rug with tape
  - 1:10 fill report.worst hall-rug
  - 1:11 fill report.refer-to ot
  - 1:12 fill report.seen hall-rug,night-path
  - 1:13 fill report.height 81
  - 1:14 fill report.when 09:02
  - 1:15 fill report.note She fell in March
  - 1:16 fill report.plan who=doctor, what=to look at her eyes
  - 1:20 send report
  - 1:30 call doctor
  - 1:34 fill sheet.why She fell
  - 1:36 send sheet
  - 1:38 hang-up
  - 1:40 wait 10s
  - 2:00 end
ratings: {rated: 4}
expects: {score: {atLeast: 0.5, atMost: 1}, critical: none, met: [does], notMet: [detects-2], happens: {said: act}}
`;

const nothing = `format: foyer-walkthrough/1
scenario: every-word
shows: Nothing at all
draws: {mood: cross}
does:
  - 0:05 wait 10s
  - 0:20 go bedroom
expects: {score: {atMost: 0.5}, critical: [order]}
`;

const read = loadNormProfile(
  `format: foyer-norms/1
id: test
norms:
  night-path-lux: {unit: lux, range: [5, 20], source: https://example.org/a-test, status: read}
`,
  'test.yaml',
);
if (!read.ok) throw new Error('the norm is good');

const sideFile = (language: 'fr' | 'nl'): string => {
  const paths = textPaths(parse(everyWordScenario), parse(everyWordRubric), registry);
  const made = updateTexts({
    file: `texts.${language}.yaml`,
    text: null,
    scenario: 'every-word',
    language,
    paths,
    read: [],
    prune: false,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.text.replaceAll('… ', 'traduit: ').replaceAll(/text: '?(traduit: [^'\n]*)'?$/gm, "text: '$1'"); // prettier-ignore
};

export const everyWordFiles: Readonly<Record<string, string>> = {
  'scenario.yaml': everyWordScenario,
  'rubric.yaml': everyWordRubric,
  'texts.fr.yaml': sideFile('fr'),
  'texts.nl.yaml': sideFile('nl'),
  'walkthroughs/everything.yaml': everything,
  'walkthroughs/nothing.yaml': nothing,
};

const library = {
  ...smallLibrary,
  norms: { test: read.value },
  personas: { ...smallLibrary.personas, greta: anyPersona({ id: 'greta' }) },
};

/** Loads the scenario of every word, with other files in place of some, or with some of its files only. */
export const loadEveryWord = (
  files: Readonly<Record<string, string>> = {},
  only: readonly string[] = Object.keys(everyWordFiles),
) => {
  const all = Object.entries({ ...everyWordFiles, ...files });
  const wanted = Object.fromEntries(all.filter(([name]) => only.includes(name)));
  return loadScenario({ ...library, id: 'every-word', files: wanted });
};

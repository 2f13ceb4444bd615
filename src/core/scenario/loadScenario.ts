import type { Problem } from '../kernel/problem';
import { LOCALES, type Locale, type Texts } from '../kernel/texts';
import type { CompiledRubric } from '../rubric/compiledRubric';
import { compileRubric } from './compile/compileRubric';
import { compileScenario } from './compile/compileScenario';
import { compileWalkthrough } from './compile/compileWalkthrough';
import type { CompiledScenario } from './compiledScenario';
import { checkDuplicates } from './link/checkDuplicates';
import { checkForms } from './link/checkForms';
import { checkMeasures } from './link/checkMeasures';
import { checkMoments } from './link/checkMoments';
import { checkNorms } from './link/checkNorms';
import { checkPeople } from './link/checkPeople';
import { checkRubric } from './link/checkRubric';
import { checkRules } from './link/checkRules';
import { checkDraws } from './link/checkDraws';
import { checkTexts } from './link/checkTexts';
import { checkThings } from './link/checkThings';
import type { Library } from './link/library';
import { own } from './link/own';
import { linkRefs } from './link/linkRefs';
import { vocabularyOf, type Vocabulary } from './link/vocabulary';
import { openSource } from './parse/openSource';
import { readSource, type SourceFile } from './parse/sourceFile';
import { validate } from './parse/validate';
import { valueAt } from './parse/valueAt';
import { rubricSchema } from './rubricSchema';
import { scenarioSchema, type AuthoredScenario } from './scenarioSchema';
import { collectTexts } from './texts/collectTexts';
import { readSideFile, type SideFile } from './texts/readSideFile';
import { translate, type TextSource } from './texts/translate';
import type { Walkthrough } from './walkthrough';
import { walkthroughSchema } from './walkthroughSchema';

export type LoadInput = Library & {
  /** Name of the folder, which must be the id of the scenario. */
  readonly id: string;
  /** Name inside the folder (`scenario.yaml`, `texts.nl.yaml`, `walkthroughs/expert.yaml`) → text. */
  readonly files: Readonly<Record<string, string>>;
};

export type Loaded = {
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly walkthroughs: readonly Walkthrough[];
};

/** The files as read, with the way from a value to its place. */
export type ScenarioSources = {
  readonly scenario: SourceFile;
  readonly rubric: SourceFile;
  /** By id of the walkthrough; those that could be read. */
  readonly walkthroughs: ReadonlyMap<string, SourceFile>;
};

export type LoadResult = {
  readonly problems: readonly Problem[];
  readonly loaded: Loaded | null;
  /** Set instead when nothing but translations is missing: it can be played in the author's language. */
  readonly untranslated: Loaded | null;
  readonly sources: ScenarioSources;
};

type ReadWalkthrough = { readonly walkthrough: Walkthrough; readonly source: SourceFile };

const WALKTHROUGH = /^walkthroughs\/([a-z0-9-]+)\.ya?ml$/;
const TEXTS = /^texts\.([a-z]+)\.ya?ml$/;

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

const keyOf = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}:${message}`;

/** Each problem once, in the order of the files. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()].sort(byPlace);

const absent = (file: string, message: string): Problem => ({
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
});

/** A file with what is wrong with it added to the problems; without `data` it is left out of every further check. */
const opened = (file: string, text: string, format: string, problems: Problem[]): SourceFile => {
  const { source, problems: found } = openSource(file, text, format);
  problems.push(...found);
  return source;
};

const normsOf = (scenario: SourceFile, input: LoadInput) =>
  own(input.norms, String(valueAt(scenario.data, ['norms'])));

const scenarioProblems = (
  source: SourceFile,
  input: LoadInput,
  known: Vocabulary,
): readonly Problem[] => {
  const id = valueAt(source.data, ['id']);
  const misnamed =
    typeof id === 'string' && id !== input.id
      ? [
          source.problem(
            'error',
            ['id'],
            `The folder is called "${input.id}", the scenario "${id}"; give both the same name.`,
          ),
        ]
      : [];
  return [
    ...misnamed,
    ...checkDuplicates(source),
    ...linkRefs(source, scenarioSchema, known),
    ...checkMoments(source, scenarioSchema, known),
    ...checkThings(source, known, input),
    ...checkMeasures(source, known, input),
    ...checkPeople(source, known, input),
    ...checkRules(source),
    ...checkForms(source),
    ...checkDraws(source, known),
    ...checkNorms(source, scenarioSchema, known, normsOf(source, input)),
  ];
};

const languageOf = (source: SourceFile, fallback: Locale): Locale =>
  LOCALES.find((locale) => locale === valueAt(source.data, ['language'])) ?? fallback;

const loadTexts = (
  input: LoadInput,
  scenario: SourceFile,
  rubric: SourceFile,
  problems: Problem[],
): { readonly texts: ReadonlyMap<string, Texts>; readonly missing: readonly Problem[] } => {
  const sides = new Map<Locale, SideFile>();
  for (const [name, text] of Object.entries(input.files)) {
    const written = TEXTS.exec(name)?.[1];
    if (written === undefined) continue;
    const locale = LOCALES.find((one) => one === written);
    if (locale === undefined) {
      problems.push(
        absent(name, `"${written}" is not a language of Foyer: ${LOCALES.join(', ')}.`),
      );
      continue;
    }
    const side = readSideFile(name, text, locale, valueAt(scenario.data, ['id']));
    problems.push(...side.problems);
    sides.set(locale, side);
  }
  if (scenario.data === undefined || rubric.data === undefined)
    return { texts: new Map(), missing: [] };
  const language = languageOf(scenario, 'en');
  const sources: readonly TextSource[] = [
    { source: scenario, language, found: collectTexts('scenario', scenarioSchema, scenario.data) },
    {
      source: rubric,
      language: languageOf(rubric, language),
      found: collectTexts('rubric', rubricSchema(input.registry), rubric.data),
    },
  ];
  for (const { source, found } of sources) problems.push(...checkTexts(source, found));
  const whole = !problems.some(({ severity }) => severity === 'error');
  const translated = translate(sources, sides, whole);
  problems.push(...translated.problems);
  return translated;
};

const loadWalkthroughs = (
  input: LoadInput,
  scenario: SourceFile,
  rubric: SourceFile,
  known: Vocabulary,
  problems: Problem[],
): readonly ReadWalkthrough[] =>
  Object.entries(input.files).flatMap(([name, text]) => {
    const id = WALKTHROUGH.exec(name)?.[1];
    if (id === undefined) return [];
    const source = opened(name, text, 'foyer-walkthrough/1', problems);
    if (source.data === undefined) return [];
    const written = validate(source, walkthroughSchema);
    if (!written.ok) problems.push(...written.error);
    if (scenario.data === undefined) return [];
    problems.push(
      ...linkRefs(source, walkthroughSchema, known),
      ...checkMoments(source, walkthroughSchema, known),
    );
    if (!written.ok) return [];
    const context = {
      id,
      known,
      registry: input.registry,
      scenario: scenario.data,
      rubric: rubric.data,
    };
    const compiled = compileWalkthrough(source, written.value, context);
    problems.push(...compiled.problems);
    return [{ walkthrough: compiled.walkthrough, source }];
  });

const readMain = (
  input: LoadInput,
  name: string,
  format: string,
  problems: Problem[],
): SourceFile => {
  const text = Object.hasOwn(input.files, name) ? input.files[name] : undefined;
  if (text !== undefined) return opened(name, text, format, problems);
  problems.push(absent(name, `${name} is missing in the folder "${input.id}".`));
  return { ...readSource(name, ''), data: undefined, problems: [] };
};

/** False when a persona, norm profile or apartment could not be read; its own file has the error. */
const allFound = (written: AuthoredScenario, input: LoadInput): boolean =>
  own(input.apartments, written.apartment) !== undefined &&
  own(input.norms, written.norms) !== undefined &&
  (written.night === undefined || own(input.nights ?? {}, written.night.rules) !== undefined) &&
  written.people.every(({ persona }) => own(input.personas, persona) !== undefined);

/**
 * Reads the files of one scenario: syntax, words, references, translations, then compiles. Every problem of every
 * file is collected; `loaded` is null when one of them is an error.
 */
export const loadScenario = (input: LoadInput): LoadResult => {
  const problems: Problem[] = [];
  const scenario = readMain(input, 'scenario.yaml', 'foyer-scenario/1', problems);
  const rubric = readMain(input, 'rubric.yaml', 'foyer-rubric/1', problems);
  const known = vocabularyOf(scenario.data, rubric.data, input);
  let written: AuthoredScenario | null = null;
  if (scenario.data !== undefined) {
    const parsed = validate(scenario, scenarioSchema);
    if (parsed.ok) written = parsed.value;
    else problems.push(...parsed.error);
    problems.push(...scenarioProblems(scenario, input, known));
  }
  if (rubric.data !== undefined) {
    const schema = rubricSchema(input.registry);
    const parsed = validate(rubric, schema);
    if (!parsed.ok) problems.push(...parsed.error);
    if (scenario.data !== undefined) {
      problems.push(
        ...checkDuplicates(rubric),
        ...linkRefs(rubric, schema, known),
        ...checkMoments(rubric, schema, known),
        ...checkRubric(rubric, scenario.data, known),
        ...checkNorms(rubric, schema, known, normsOf(scenario, input)),
      );
    }
  }
  const { texts, missing } = loadTexts(input, scenario, rubric, problems);
  const walkthroughs = loadWalkthroughs(input, scenario, rubric, known, problems);
  const sources: ScenarioSources = {
    scenario,
    rubric,
    walkthroughs: new Map(walkthroughs.map(({ walkthrough: { id: of }, source }) => [of, source])),
  };
  const failed = problems.some(({ severity }) => severity === 'error');
  const whole = inOrder([...problems, ...missing]);
  if (written === null || failed || !allFound(written, input))
    return { problems: whole, loaded: null, untranslated: null, sources };
  const playable: Loaded = {
    scenario: compileScenario(written, texts, input),
    rubric: compileRubric(rubric.data, texts, input.registry),
    walkthroughs: walkthroughs.map(({ walkthrough }) => walkthrough),
  };
  const translated = missing.length === 0;
  return {
    problems: whole,
    loaded: translated ? playable : null,
    untranslated: translated ? null : playable,
    sources,
  };
};

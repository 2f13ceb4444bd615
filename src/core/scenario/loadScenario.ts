import type { Problem } from '../kernel/problem';
import type { CompiledRubric } from '../rubric/compiledRubric';
import { castFiles, type Cast, type Files } from './cast/castFiles';
import type { CastSource } from './cast/castSource';
import { checkChoices } from './cast/checkChoices';
import { compileRubric } from './compile/compileRubric';
import { compileScenario } from './compile/compileScenario';
import { compileWalkthrough } from './compile/compileWalkthrough';
import type { CompiledScenario } from './compiledScenario';
import { checkAlarms } from './link/checkAlarms';
import { checkAutomations } from './link/checkAutomations';
import { checkDevices } from './link/checkDevices';
import { checkDuplicates } from './link/checkDuplicates';
import { checkForms } from './link/checkForms';
import { checkMeasures } from './link/checkMeasures';
import { checkMoments } from './link/checkMoments';
import { checkNorms } from './link/checkNorms';
import { checkPeople } from './link/checkPeople';
import { checkRubric } from './link/checkRubric';
import { checkRoles } from './link/checkRoles';
import { checkRules } from './link/checkRules';
import { checkDraws } from './link/checkDraws';
import { checkThings } from './link/checkThings';
import type { Library } from './link/library';
import { own } from './link/own';
import { linkRefs } from './link/linkRefs';
import { vocabularyOf, type Vocabulary } from './link/vocabulary';
import { absentFile } from './parse/absentFile';
import { openOnce, type OpenedSources } from './parse/openOnce';
import { readSource, type SourceFile } from './parse/sourceFile';
import { validate } from './parse/validate';
import { valueAt } from './parse/valueAt';
import { rubricSchema } from './rubricSchema';
import { scenarioSchema, type AuthoredScenario } from './scenarioSchema';
import { castTexts } from './texts/castTexts';
import { loadTexts } from './texts/loadTexts';
import type { Persona } from './persona';
import type { Walkthrough } from './walkthrough';
import { walkthroughSchema } from './walkthroughSchema';

export type LoadInput = Library & {
  /** Which of the residents lives there, in a scenario for several; the first it names unless given. */
  readonly persona?: string;
  /** Name of the folder, which must be the id of the scenario. */
  readonly id: string;
  /** Name inside the folder (`scenario.yaml`, `texts.nl.yaml`, `walkthroughs/expert.yaml`) → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Filled here, and taken from by the next resident of the same files. */
  readonly parsed?: OpenedSources;
};

export type Loaded = {
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  /** Those of this resident. */
  readonly walkthroughs: readonly Walkthrough[];
  /** Who may live here: one, or several to choose from. The first comes unless another is chosen. */
  readonly choices: readonly Persona[];
};

/** The files as they read for the resident, with the way from a value to its place. */
export type ScenarioSources = {
  readonly scenario: CastSource;
  readonly rubric: CastSource;
  /** By id of the walkthrough; those that could be read. */
  readonly walkthroughs: ReadonlyMap<string, SourceFile>;
};

export type LoadResult = {
  readonly problems: readonly Problem[];
  readonly loaded: Loaded | null;
  /** Set instead when nothing but translations is missing: it can be played in the author's language. */
  readonly untranslated: Loaded | null;
  readonly sources: ScenarioSources;
  /** Ids of the residents that the scenario offers, whether their files are there or not. */
  readonly choices: readonly string[];
};

type ReadWalkthrough = { readonly walkthrough: Walkthrough; readonly source: SourceFile };

const WALKTHROUGH = /^walkthroughs\/([a-z0-9-]+)\.ya?ml$/;

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

const keyOf = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}:${message}`;

/** Each problem once, in the order of the files. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()].sort(byPlace);

/** A file with what is wrong with it added to the problems; without `data` it is left out of every further check. */
const opened = (
  { parsed }: LoadInput,
  file: string,
  text: string,
  format: string,
  problems: Problem[],
): SourceFile => {
  const { source, problems: found } = openOnce(parsed, file, text, format);
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
    ...linkRefs(source, scenarioSchema, known),
    ...checkMoments(source, scenarioSchema, known),
    ...checkThings(source, known, input),
    ...checkAlarms(source, known),
    ...checkAutomations(source, known),
    ...checkDevices(source, known),
    ...checkMeasures(source, known, input),
    ...checkPeople(source, known, input),
    ...checkRules(source),
    ...checkForms(source),
    ...checkDraws(source, known),
    ...checkNorms(source, scenarioSchema, known, normsOf(source, input)),
  ];
};

const loadWalkthroughs = (
  input: LoadInput,
  { scenario, rubric, choices, chosen, personas }: Cast,
  known: Vocabulary,
  problems: Problem[],
): readonly ReadWalkthrough[] =>
  Object.entries(input.files).flatMap(([name, text]) => {
    const id = WALKTHROUGH.exec(name)?.[1];
    if (id === undefined) return [];
    const source = opened(input, name, text, 'foyer-walkthrough/1', problems);
    if (source.data === undefined) return [];
    const written = validate(source, walkthroughSchema);
    if (!written.ok) problems.push(...written.error);
    if (scenario.data === undefined) return [];
    problems.push(...checkChoices(source, walkthroughSchema, choices));
    if (written.ok && (written.value.persona ?? choices[0]) !== chosen) return [];
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
      personas,
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
  if (text !== undefined) return opened(input, name, text, format, problems);
  problems.push(absentFile(name, `${name} is missing in the folder "${input.id}".`));
  return { ...readSource(name, ''), data: undefined, problems: [] };
};

const rubricProblems = (
  { scenario, rubric }: Cast,
  files: Files,
  input: LoadInput,
  known: Vocabulary,
): readonly Problem[] => [
  ...checkDuplicates(files.rubric),
  ...linkRefs(rubric, files.rubricSchema, known),
  ...checkMoments(rubric, files.rubricSchema, known),
  ...checkRubric(rubric, scenario.data, known),
  ...checkNorms(rubric, files.rubricSchema, known, normsOf(scenario, input)),
];

/** False when a persona, norm profile or apartment could not be read; its own file has the error. */
const allFound = (written: AuthoredScenario, input: LoadInput): boolean =>
  own(input.apartments, written.apartment) !== undefined &&
  own(input.norms, written.norms) !== undefined &&
  (written.night === undefined || own(input.nights ?? {}, written.night.rules) !== undefined) &&
  written.people.every(({ persona }) =>
    [persona].flat().every((id) => own(input.personas, id) !== undefined),
  );

/** The scenario as written for those who are there; the schema has passed the whole file, so it passes what is left. */
const castWritten = ({ scenario }: Cast, whole: AuthoredScenario): AuthoredScenario | null =>
  scenario.data === scenario.whole.data
    ? whole
    : (scenarioSchema.safeParse(scenario.data).data ?? null);

/**
 * Reads the files of one scenario: syntax, words, references, translations, then compiles. Every problem of every
 * file is collected; `loaded` is null when one of them is an error.
 */
export const loadScenario = (input: LoadInput): LoadResult => {
  const problems: Problem[] = [];
  const files = {
    scenario: readMain(input, 'scenario.yaml', 'foyer-scenario/1', problems),
    rubric: readMain(input, 'rubric.yaml', 'foyer-rubric/1', problems),
    rubricSchema: rubricSchema(input.registry),
  };
  const cast = castFiles(files, input, input.persona);
  const { scenario, rubric, choices } = cast;
  const known = vocabularyOf(scenario.data, rubric.data, input);
  let written: AuthoredScenario | null = null;
  if (scenario.data !== undefined) {
    const parsed = validate(files.scenario, scenarioSchema);
    if (parsed.ok) written = castWritten(cast, parsed.value);
    else problems.push(...parsed.error);
    problems.push(
      ...cast.problems,
      ...checkDuplicates(files.scenario),
      ...checkRoles(files.scenario, input),
      ...scenarioProblems(scenario, input, known),
    );
  }
  if (rubric.data !== undefined) {
    const parsed = validate(files.rubric, files.rubricSchema);
    if (!parsed.ok) problems.push(...parsed.error);
    if (scenario.data !== undefined) problems.push(...rubricProblems(cast, files, input, known));
  }
  const { texts, missing } = loadTexts(input, files.scenario, files.rubric, problems);
  const walkthroughs = loadWalkthroughs(input, cast, known, problems);
  const sources: ScenarioSources = {
    scenario,
    rubric,
    walkthroughs: new Map(walkthroughs.map(({ walkthrough: { id: of }, source }) => [of, source])),
  };
  const failed = problems.some(({ severity }) => severity === 'error');
  const whole = inOrder([...problems, ...missing]);
  if (written === null || failed || !allFound(written, input))
    return { problems: whole, loaded: null, untranslated: null, sources, choices };
  const ownTexts = new Map([
    ...castTexts('scenario', scenarioSchema, scenario, texts),
    ...castTexts('rubric', files.rubricSchema, rubric, texts),
  ]);
  const playable: Loaded = {
    scenario: compileScenario(written, ownTexts, input, cast),
    rubric: compileRubric(rubric.data, ownTexts, input.registry, cast.personas),
    walkthroughs: walkthroughs.map(({ walkthrough }) => walkthrough),
    choices: choices.flatMap((id) => own(input.personas, id) ?? []),
  };
  const translated = missing.length === 0;
  return {
    problems: whole,
    loaded: translated ? playable : null,
    untranslated: translated ? null : playable,
    sources,
    choices,
  };
};

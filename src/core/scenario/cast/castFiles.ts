import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import { fitThings } from '../fit/fitThings';
import type { FitVerdict } from '../fit/fitVerdict';
import type { Library } from '../link/library';
import { blocksOf, wordsOf } from '../link/looseRead';
import { own } from '../link/own';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import { scenarioSchema } from '../scenarioSchema';
import type { CastSource } from './castSource';
import { checkChoices } from './checkChoices';
import { choicesOf } from './choicesOf';
import { onlyFor } from './onlyFor';

/** The files of a scenario for one of the residents it offers. */
export type Cast = {
  readonly scenario: CastSource;
  readonly rubric: CastSource;
  /** Who may be chosen, and who was. */
  readonly choices: readonly string[];
  readonly chosen: string | undefined;
  /** Everybody who is there. */
  readonly personas: readonly string[];
  /** thing → what the fit rules say of it */
  readonly verdicts: ReadonlyMap<string, readonly FitVerdict[]>;
  readonly problems: readonly Problem[];
};

/** The main files of a scenario as read. */
export type Files = {
  readonly scenario: SourceFile;
  readonly rubric: SourceFile;
  readonly rubricSchema: z.ZodType;
};

const strangerProblem = (
  scenario: SourceFile,
  wanted: string | undefined,
  choices: readonly string[],
): readonly Problem[] => {
  if (wanted === undefined || choices.includes(wanted)) return [];
  const message = `"${wanted}" does not live here. Offered: ${choices.join(', ') || 'nobody'}.`;
  return [scenario.problem('error', ['people'], message, 'key')];
};

const onlyOneProblem = (scenario: SourceFile): readonly Problem[] => {
  const lists = blocksOf(valueAt(scenario.data, ['people'])).flatMap((person, index) =>
    Array.isArray(person.get('persona')) ? [index] : [],
  );
  return lists
    .slice(1)
    .map((index) =>
      scenario.problem(
        'error',
        ['people', index, 'persona'],
        'Only one person of a scenario can be chosen; name one persona here.',
      ),
    );
};

/**
 * Reads the files for the resident `wanted`, or for the first that is offered: what is written for others is left out,
 * and the fit rules decide what is a risk for her.
 */
export const castFiles = (
  { scenario, rubric, rubricSchema }: Files,
  library: Library,
  wanted: string | undefined,
): Cast => {
  const choices = choicesOf(scenario.data);
  const chosen = wanted ?? choices[0];
  const people = blocksOf(valueAt(scenario.data, ['people']));
  const personas = people.flatMap((person) => {
    const written = person.get('persona');
    return Array.isArray(written) && chosen !== undefined ? [chosen] : wordsOf(written);
  });
  const read = onlyFor(scenario, personas);
  const persona = own(library.personas, chosen ?? '');
  const fitted =
    persona === undefined
      ? { source: read, verdicts: new Map<string, readonly FitVerdict[]>(), problems: [] }
      : fitThings(read, persona, library, choices.length > 1);
  return {
    scenario: fitted.source,
    rubric: onlyFor(rubric, personas),
    choices,
    chosen,
    personas,
    verdicts: fitted.verdicts,
    problems: [
      ...strangerProblem(scenario, wanted, choices),
      ...onlyOneProblem(scenario),
      ...checkChoices(scenario, scenarioSchema, choices),
      ...checkChoices(rubric, rubricSchema, choices),
      ...fitted.problems,
    ],
  };
};

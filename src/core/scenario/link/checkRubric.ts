import type { Problem } from '../../kernel/problem';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import { checkAnswers } from './checkAnswers';
import { checkDetection } from './checkDetection';
import { blockOf, blocksOf, wordsOf } from './looseRead';
import type { Vocabulary } from './vocabulary';

/** Every criterion body with its path: the criterion itself, its parts and its cases. */
const bodies = (
  criterion: ReadonlyMap<string, unknown>,
  path: Path,
): [ReadonlyMap<string, unknown>, Path][] => [
  [criterion, path],
  ...['parts', 'cases'].flatMap((list) =>
    blocksOf(criterion.get(list)).flatMap((inner, index) => bodies(inner, [...path, list, index])),
  ),
];

/** A visit can be stopped only by what happens in it; two of the words are known when it is over. */
const stopProblems = (
  source: SourceFile,
  criterion: ReadonlyMap<string, unknown>,
  path: Path,
): Problem[] => {
  const critical = blockOf(criterion.get('critical'));
  const when = critical.get('when');
  if (critical.get('effect') !== 'stop' || (when !== 'missed' && when !== 'not-met')) return [];
  const message = `\`${when}\` is known only when the visit is over, so there is nothing left to stop. Write effect: fail or cap, or name \`lost\` or the moment in \`when:\`.`;
  return [source.problem('error', [...path, 'critical', 'effect'], message)];
};

const ratedProblems = (
  source: SourceFile,
  criterion: ReadonlyMap<string, unknown>,
  path: Path,
): Problem[] => {
  const when = blockOf(criterion.get('critical')).get('when');
  if (!criterion.has('rated') || typeof when !== 'string') return [];
  const message = 'A rated criterion cannot be critical by itself: name the moment in `when:`.';
  return [source.problem('error', [...path, 'critical', 'when'], message)];
};

/**
 * A branch of a draw that no case speaks of, although the criterion speaks of its sisters. Branches that the `if` of the
 * criterion leaves out are meant not to count.
 */
const caseProblems = (
  source: SourceFile,
  cases: unknown,
  path: Path,
  draws: unknown,
  appliesIf: unknown,
): Problem[] => {
  const applies = wordsOf(blockOf(appliesIf).get('drawn'));
  const conditions = JSON.stringify(blocksOf(cases).map((one) => one.get('if')));
  if (conditions.includes('"not"')) return [];
  return blocksOf(draws).flatMap((draw) => {
    const options = [...blockOf(draw.get('options')).keys()];
    const named = options.filter((option) => conditions.includes(`"${option}"`));
    if (named.length === 0) return [];
    return options
      .filter((option) => !named.includes(option))
      .filter((option) => applies.length === 0 || applies.includes(option))
      .map((option) =>
        source.problem(
          'warning',
          [...path, 'cases'],
          `No case for "${option}": the criterion then does not count.`,
          'key',
        ),
      );
  });
};

/** What is wrong with a rubric beyond its words: whose it is, answers that are no options, branches left out. */
export const checkRubric = (
  source: SourceFile,
  scenario: unknown,
  known: Vocabulary,
): readonly Problem[] => {
  const written = valueAt(source.data, ['scenario']);
  const id = valueAt(scenario, ['id']);
  const problems: Problem[] = [];
  if (typeof written === 'string' && typeof id === 'string' && written !== id) {
    const message = `This rubric is for "${written}", the scenario beside it is "${id}".`;
    problems.push(source.problem('error', ['scenario'], message));
  }
  const draws = valueAt(scenario, ['draws']);
  for (const [index, criterion] of blocksOf(valueAt(source.data, ['criteria'])).entries()) {
    problems.push(
      ...ratedProblems(source, criterion, ['criteria', index]),
      ...stopProblems(source, criterion, ['criteria', index]),
    );
    for (const [body, path] of bodies(criterion, ['criteria', index])) {
      problems.push(
        ...checkAnswers(
          source,
          blockOf(body.get('answers')).get('key'),
          [...path, 'answers', 'key'],
          known,
        ),
      );
      for (const kind of ['detects', 'explains'] as const) {
        if (body.has(kind))
          problems.push(...checkDetection(source, kind, body.get(kind), [...path, kind], scenario));
      }
      if (body.has('cases')) {
        const appliesIf = criterion.get('if');
        problems.push(...caseProblems(source, body.get('cases'), path, draws, appliesIf));
      }
    }
  }
  return problems;
};

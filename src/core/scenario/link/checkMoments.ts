import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import { didYouMean } from '../didYouMean';
import { momentSchema } from '../momentSchema';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { walkSchema } from '../walkSchema';
import { blockOf, wordsOf } from './looseRead';
import type { Vocabulary } from './vocabulary';
import { asWritten } from '../parse/asWritten';

/** Which verbs each narrowing word says something about. */
const NARROWS: Readonly<Record<string, readonly string[]>> = {
  who: ['entered', 'left', 'reached'],
  to: ['said', 'did', 'sent'],
  with: ['did', 'measured'],
  as: ['judged', 'measured', 'filled'],
  lacking: ['entered', 'did'],
  answered: ['called'],
};

const JUDGEMENTS = ['hazard', 'safe'];
const VERDICTS = ['low', 'ok', 'high'];

const narrowing = (
  source: SourceFile,
  moment: ReadonlyMap<string, unknown>,
  path: Path,
): Problem[] =>
  Object.entries(NARROWS).flatMap(([word, verbs]) => {
    if (!moment.has(word) || verbs.some((verb) => moment.has(verb))) return [];
    const message = `\`${word}\` narrows only ${verbs.join(', ')}; here it says nothing. Take it out, or write it in the line it belongs to.`;
    return [source.problem('error', [...path, word], message, 'key')];
  });

const verbProblems = (
  source: SourceFile,
  moment: ReadonlyMap<string, unknown>,
  path: Path,
  known: Vocabulary,
): Problem[] => {
  const verbs = wordsOf(moment.get('did'));
  const targets = wordsOf(moment.get('to')).filter((target) => target !== 'any');
  const kinds = targets
    .map((target) => known.kindOf.get(target))
    .filter((kind) => kind !== undefined);
  if (verbs.length === 0 || kinds.length === 0 || kinds.length < targets.length) return [];
  return verbs.flatMap((verb, index) => {
    if (verb === 'any' || known.ids.verb?.has(verb) !== true) return [];
    if (kinds.some((kind) => Object.hasOwn(kind.verbs, verb))) return [];
    const [kind] = kinds;
    const possible = kinds.flatMap((one) => Object.keys(one.verbs));
    const what =
      targets.length === 1 ? `${targets[0] ?? ''} (a ${kind?.kind ?? ''})` : 'any of these';
    const message = `"${verb}" cannot be done to ${what}.${didYouMean(verb, possible)}`;
    const at = Array.isArray(moment.get('did')) ? [...path, 'did', index] : [...path, 'did'];
    return [source.problem('error', at, message)];
  });
};

const asProblems = (
  source: SourceFile,
  moment: ReadonlyMap<string, unknown>,
  path: Path,
  known: Vocabulary,
): Problem[] => {
  const as = moment.get('as');
  const table = wordsOf(moment.get('filled')).find(
    (id) => known.fields.get(id)?.get('type') === 'rows',
  );
  if (as !== undefined && table !== undefined) {
    const message = `${table} is a table of rows, which \`as\` cannot describe. Take it out; what the rows hold is asked in the rubric, in \`answers\`.`;
    return [source.problem('error', [...path, 'as'], message, 'key')];
  }
  const words = moment.has('judged') ? JUDGEMENTS : moment.has('measured') ? VERDICTS : null;
  if (as === undefined || words === null || words.includes(asWritten(as))) return [];
  const message = `"${asWritten(as)}" is not one of: ${words.join(', ')}.`;
  return [source.problem('error', [...path, 'as'], message)];
};

/** Moments whose words cannot meet: a verb the thing does not know, a word that narrows nothing. */
export const checkMoments = (
  source: SourceFile,
  schema: z.ZodType,
  known: Vocabulary,
): readonly Problem[] => {
  const problems: Problem[] = [];
  walkSchema(schema, source.data, ({ schema: here, value, path }) => {
    if (here !== momentSchema) return;
    const moment = blockOf(value);
    problems.push(
      ...narrowing(source, moment, path),
      ...verbProblems(source, moment, path, known),
      ...asProblems(source, moment, path, known),
    );
  });
  return problems;
};

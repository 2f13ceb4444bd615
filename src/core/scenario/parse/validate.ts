import { isMap, isScalar } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import { issueMessage } from './issueMessage';
import { likelyIssues } from './likelyIssues';
import type { Path } from './path';
import type { SourceFile } from './sourceFile';

type Issue = z.core.$ZodIssue;

const asPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** A text inside { } that its own comma cut short: what follows then looks like a word of the block. */
const cutText = (source: SourceFile, path: Path, key: string): Problem | null => {
  const map = source.nodeAt(path);
  if (!isMap(map) || map.flow !== true) return null;
  const index = map.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const before = map.items[index - 1];
  const here = map.items[index];
  if (before === undefined || here === undefined || !isScalar(before.key)) return null;
  if (!isScalar(before.value) || before.value.type !== 'PLAIN') return null;
  const alone = here.value === null || (isScalar(here.value) && here.value.value === null);
  if (!alone && /^[a-z][a-zA-Z-]*$/.test(key)) return null;
  const word = String(before.key.value);
  return source.problem(
    'error',
    [...path, word],
    `The comma ended the text. Put the text in quotes: ${word}: '${String(before.value.value)}, ${key}…'`,
  );
};

const unknownWords = (issue: z.core.$ZodIssueUnrecognizedKeys, source: SourceFile): Problem[] => {
  const path = asPath(issue.path);
  const messages = issue.message.split('\n');
  return issue.keys.map(
    (key, index) =>
      cutText(source, path, key) ??
      source.problem('error', [...path, key], messages[index] ?? issue.message, 'key'),
  );
};

const problemsOf = (issue: Issue, source: SourceFile): Problem[] => {
  if (issue.code === 'unrecognized_keys') return unknownWords(issue, source);
  const path = asPath(issue.path);
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    return [source.problem('error', path, inner?.message ?? issue.message, 'key')];
  }
  return [source.problem('error', path, issue.message)];
};

type Validated<S extends z.ZodType> = Result<z.output<S>, readonly Problem[]>;

const samePlace = (a: Issue, b: Issue): boolean => a.path.join('\n') === b.path.join('\n');

const checked = <S extends z.ZodType>(source: SourceFile, schema: S): Validated<S> => {
  const parsed = schema.safeParse(source.data, { error: issueMessage });
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = likelyIssues(parsed.error.issues, source.data);
  // A word that is not known explains why a known one was not found.
  const telling = issues.filter(
    (issue) =>
      issue.code !== 'custom' ||
      !issues.some((other) => other.code === 'unrecognized_keys' && samePlace(issue, other)),
  );
  return { ok: false, error: telling.flatMap((issue) => problemsOf(issue, source)) };
};

// A cache, not state: a file is read once for all its residents, and checks out the same for each.
const known = new WeakMap<SourceFile, WeakMap<z.ZodType, Validated<z.ZodType>>>();

/** Checks a file's data against a schema; every issue becomes one or more problems with a position. */
export const validate = <S extends z.ZodType>(source: SourceFile, schema: S): Validated<S> => {
  const ofFile = known.get(source) ?? new WeakMap<z.ZodType, Validated<z.ZodType>>();
  known.set(source, ofFile);
  const before = ofFile.get(schema) as Validated<S> | undefined;
  if (before !== undefined) return before;
  const validated = checked(source, schema);
  ofFile.set(schema, validated);
  return validated;
};

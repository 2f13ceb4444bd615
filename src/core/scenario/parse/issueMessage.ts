import type { z } from 'zod';
import { didYouMean } from '../didYouMean';

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list (lines that start with -)',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a block of words',
  record: 'a block of words',
  string: 'a word or a text',
  tuple: 'a list',
};

const shown = (value: unknown): string => {
  // JSON has no word for an infinite number, and would show it as null.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const bound = (
  issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>,
): string => {
  const limit =
    issue.code === 'too_small'
      ? `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
      : `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
  if (issue.origin === 'array') return `This list needs ${limit} entries.`;
  if (issue.origin === 'string') return `This text needs ${limit} characters.`;
  return `${shown(issue.input)} is out of range: ${limit} is possible here.`;
};

/** The message of an issue that has none of its own; every one names what is expected instead. */
export const issueMessage = (issue: z.core.$ZodRawIssue): string | undefined => {
  const key = issue.path?.at(-1);
  const missing = issue.input === undefined && key !== undefined;
  switch (issue.code) {
    case 'invalid_type': {
      if (missing) return `\`${String(key)}\` is missing here.`;
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      return `Expected ${expected}, found ${shown(issue.input)}.`;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (missing) return `\`${String(key)}\` is missing here; one of: ${values.join(', ')}.`;
      const hint = didYouMean(String(issue.input), values);
      const known = hint.startsWith(' Known') ? '' : hint;
      return `${shown(issue.input)} is not one of: ${values.join(', ')}.${known}`;
    }
    case 'too_small':
    case 'too_big':
      return bound(issue);
    case 'invalid_union':
      return missing
        ? `\`${String(key)}\` is missing here.`
        : `${shown(issue.input)} does not fit here.`;
    default:
      return undefined;
  }
};

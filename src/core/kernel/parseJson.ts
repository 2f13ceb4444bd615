import type { z } from 'zod';
import { lineAndColumn } from './lineAndColumn';
import type { Problem } from './problem';
import type { Result } from './result';
import { scanJson, type JsonPath } from './scanJson';

type Shape<T> = {
  readonly schema: z.ZodType<T>;
  /** The only format this build reads, and what such a file is, for the message. */
  readonly format: string;
  readonly what: string;
  /** How to mend an issue, where the schema itself does not say. */
  readonly advice?: (issue: z.core.$ZodRawIssue) => string | undefined;
};

const MOST_PROBLEMS = 20;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (path: readonly PropertyKey[]): JsonPath =>
  path.map((key) => (typeof key === 'symbol' ? key.toString() : key));

const inWords = (path: JsonPath): string => (path.length === 0 ? 'The file' : path.join('.'));

const nothing = (): undefined => undefined;

const formatFlaw = (data: unknown, { format, what }: Shape<unknown>): string | null => {
  if (!isRecord(data)) return `This is not ${what}: an object was expected.`;
  const found = data['format'];
  if (found === format) return null;
  if (typeof found !== 'string') return `This is not ${what}: it has no "format": "${format}".`;
  return `This build cannot read the format "${found}"; it reads "${format}".`;
};

/** JSON that a person hands us, checked against its schema. Every problem is named with its line and column. */
export const parseJson = <T>(
  written: string,
  file: string,
  shape: Shape<T>,
): Result<T, readonly Problem[]> => {
  // Some editors start a text file with an invisible mark (U+FEFF).
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const problem = (offset: number, message: string): Problem => ({
    severity: 'error',
    file,
    ...lineAndColumn(text, offset),
    message,
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const scan = scanJson(text);
    if (text.trim() === '') return { ok: false, error: [problem(0, 'The file is empty.')] };
    if (scan.ok) throw new Error('Invariant: both JSON readers agree on what is JSON');
    return { ok: false, error: [problem(scan.offset, `This is not JSON. ${scan.message}`)] };
  }
  const flaw = formatFlaw(data, shape);
  const parsed =
    flaw === null ? shape.schema.safeParse(data, { error: shape.advice ?? nothing }) : null;
  if (parsed?.success === true) return { ok: true, value: parsed.data };
  const scan = scanJson(text);
  const offsetOf = (path: JsonPath): number => (scan.ok ? scan.offsetOf(path) : 0);
  if (parsed === null) return { ok: false, error: [problem(offsetOf(['format']), flaw ?? '')] };
  const issues = parsed.error.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const path = pathOf(issue.path);
    return problem(offsetOf(path), `${inWords(path)}: ${issue.message}`);
  });
  return { ok: false, error: issues };
};

import { readFileSync } from 'node:fs';
import type { Result } from '../core/kernel/result';
import { parseRecording } from '../core/recording/parseRecording';
import type { Recording } from '../core/recording/recording';
import { problemLine } from './problemLine';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder; name the .foyer.json file in it.',
  EACCES: 'This file may not be read; check its permissions.',
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `The file cannot be read (${String(error)}).`;
};

/** A recording from the disk; what is wrong with it in lines for a person. */
export const readRecording = (file: string): Result<Recording, readonly string[]> => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { ok: false, error: [`${file}: ${reasonOf(error)}`] };
  }
  const parsed = parseRecording(text, file);
  return parsed.ok ? parsed : { ok: false, error: parsed.error.map(problemLine) };
};

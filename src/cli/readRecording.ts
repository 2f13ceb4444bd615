import type { Result } from '../core/kernel/result';
import { parseRecording } from '../core/recording/parseRecording';
import type { Recording } from '../core/recording/recording';
import { problemLine } from './problemLine';
import { readTextFile } from './readTextFile';

/** A recording from the disk; what is wrong with it in lines for a person. */
export const readRecording = (file: string): Result<Recording, readonly string[]> => {
  const text = readTextFile(file);
  if (!text.ok) return { ok: false, error: [`${file}: ${text.error}`] };
  const parsed = parseRecording(text.value, file);
  return parsed.ok ? parsed : { ok: false, error: parsed.error.map(problemLine) };
};

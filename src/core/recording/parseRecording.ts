import { parseJson } from '../kernel/parseJson';
import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import type { Recording } from './recording';
import { recordingSchema } from './recordingSchema';

/** A .foyer.json, read and checked for its shape. Whether it is true is for `rerun` to say. */
export const parseRecording = (
  text: string,
  file = 'recording',
): Result<Recording, readonly Problem[]> =>
  parseJson(text, file, {
    schema: recordingSchema,
    format: 'foyer-recording/1',
    what: 'a recording of a visit',
  });

import { saveFile } from '../adapters/files/saveFile';
import type { ScoredVisit } from '../session/scoreVisit';
import { fileStem } from './fileStem';

/** The visit itself, to be opened, re-scored and verified later. */
export const saveRecording = ({ recording }: ScoredVisit): void =>
  saveFile(`${fileStem(recording)}.foyer.json`, JSON.stringify(recording));

import { saveFile } from '../adapters/files/saveFile';
import { standaloneActor } from '../core/statements/standaloneActor';
import { statementsOf } from '../core/statements/statementsOf';
import type { ScoredVisit } from '../session/scoreVisit';
import { fileStem } from './fileStem';

/** The xAPI statements of a visit. The learner is the random id of the recording: no name leaves the device. */
export const saveStatements = ({ recording, scenario, rubric, score }: ScoredVisit): void => {
  const actor = standaloneActor(recording.id);
  const statements = statementsOf({ recording, scenario, rubric, score, actor });
  saveFile(`${fileStem(recording)}.xapi.json`, JSON.stringify(statements, null, 2));
};

import { uuidV5 } from '../kernel/uuidV5';
import { changeDrafts } from './changeDrafts';
import { consequenceDrafts } from './consequenceDrafts';
import { criterionDrafts } from './criterionDrafts';
import { detectionDrafts } from './detectionDrafts';
import { dialogueDrafts } from './dialogueDrafts';
import type { Draft } from './draft';
import { measurementDrafts } from './measurementDrafts';
import type { Statement } from './statement';
import { timestampAt } from './timestampAt';
import { visitDrafts } from './visitDrafts';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

/** Statements in a record store are read by people: acts, readings and words are left out beyond this many in all. */
const MANY = 60;

const finish = (visit: VisitToTell, draft: Draft): Statement => {
  const { recording, scenario, actor } = visit;
  const activity = (id: string) => ({ objectType: 'Activity' as const, id });
  const scenarioId = `${vocabulary.scenarios}/${scenario.id}`;
  const isPart = draft.object.id !== scenarioId;
  return {
    id: uuidV5(draft.name, recording.id),
    timestamp: timestampAt(recording.startedAt, draft.tick),
    actor,
    verb: vocabulary.verbs[draft.verb],
    object: draft.object,
    ...(draft.result === undefined ? {} : { result: draft.result }),
    context: {
      registration: recording.id,
      platform: `Foyer ${visit.build ?? recording.engine}`,
      revision: recording.scenario.hash,
      language: recording.locale,
      contextActivities: {
        ...(isPart ? { parent: [activity(scenarioId)] } : {}),
        category: [activity(vocabulary.profile)],
      },
      extensions: {
        [vocabulary.extensions.runId]: recording.id,
        [vocabulary.extensions.persona]: scenario.persona,
      },
    },
  };
};

/**
 * The xAPI 1.0.3 statements of a scored visit, in the order of their time: a pure map, so the same visit gives the
 * same statements with the same ids, and sending them twice adds nothing.
 */
export const statementsOf = (visit: VisitToTell): readonly Statement[] => {
  const idOf = (draft: Draft) => uuidV5(draft.name, visit.recording.id);
  const frame = visitDrafts(visit);
  const essential = [...detectionDrafts(visit), ...consequenceDrafts(visit)];
  const asides = [...changeDrafts(visit), ...measurementDrafts(visit), ...dialogueDrafts(visit)];
  const counted = visit.score.criteria.filter((result) => result.points !== null).length;
  const room = MANY - essential.length - counted - Object.keys(frame).length;
  const during = [...essential, ...asides.slice(0, room > 0 ? room : 0)].toSorted(
    (a, b) => a.tick - b.tick,
  );

  const bySeq = new Map(
    during.flatMap((draft) => (draft.seq === null ? [] : [[draft.seq, idOf(draft)] as const])),
  );
  const criteria = criterionDrafts(visit, (seq) => bySeq.get(seq));
  return [frame.initialized, ...during, ...criteria, frame.result, frame.closing].map((draft) =>
    finish(visit, draft),
  );
};

import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { durationOf } from './durationOf';
import { lastTickOf } from './lastTickOf';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

const { extensions, types } = vocabulary;

/** The frame of a visit: how it began, how it was scored, how it ended. */
export const visitDrafts = ({ recording, scenario, rubric, score }: VisitToTell) => {
  const object = activityOf(scenario, '', types.scenario, scenario.title);
  const begin = recording.facts.find(
    (fact) => fact.type === 'phase/began' && fact.phase === 'visit',
  );
  const ended = recording.facts.some(
    (fact) =>
      fact.type === 'phase/began' && (fact.phase === 'afterwards' || fact.phase === 'debrief'),
  );
  const end = { tick: lastTickOf(recording), seq: null, object };
  const duration = durationOf(end.tick);
  const raw = Math.round(score.share * 10_000) / 100;

  const initialized: Draft = {
    name: 'initialized',
    tick: 0,
    seq: begin?.seq ?? null,
    verb: 'initialized',
    object,
  };
  const result: Draft = {
    ...end,
    // A provisional result is another statement than the final one, since a statement can never be changed.
    name: score.provisional ? 'result/provisional' : 'result',
    verb: score.passed ? 'passed' : 'failed',
    result: {
      success: score.passed,
      completion: ended,
      duration,
      score: { scaled: score.share, raw, min: 0, max: 100 },
      extensions: {
        [extensions.rubric]: rubric.hash,
        [extensions.provisional]: score.provisional,
        [extensions.critical]: score.critical.map((failure) => failure.criterion),
      },
    },
  };
  const closing: Draft = {
    ...end,
    name: ended ? 'completed' : 'terminated',
    verb: ended ? 'completed' : 'terminated',
    result: { completion: ended, duration },
  };
  return { initialized, result, closing };
};

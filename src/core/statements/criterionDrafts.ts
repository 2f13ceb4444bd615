import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { lastTickOf } from './lastTickOf';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

const { extensions, types } = vocabulary;

/**
 * One statement for each criterion that counts; none while it awaits a rater or does not apply. `idOfFact` gives the
 * statement that tells a fact, so that the evidence can be followed.
 */
export const criterionDrafts = (
  { recording, scenario, score }: VisitToTell,
  idOfFact: (seq: number) => string | undefined,
): readonly Draft[] =>
  score.criteria.flatMap((result) => {
    if (result.points === null) return [];
    return [
      {
        name: `criterion/${result.id}`,
        tick: lastTickOf(recording),
        seq: null,
        verb: 'scored' as const,
        object: activityOf(scenario, `criteria/${result.id}`, types.objective, result.text),
        result: {
          success: result.status === 'met',
          score: {
            scaled: result.share.n / result.share.d,
            raw: result.points,
            min: 0,
            max: result.of,
          },
          extensions: {
            [extensions.rubricLevel]: result.level,
            [extensions.evidence]: result.evidence.flatMap((seq) => idOfFact(seq) ?? []),
            [extensions.evidenceFacts]: result.evidence,
          },
        },
      },
    ];
  });

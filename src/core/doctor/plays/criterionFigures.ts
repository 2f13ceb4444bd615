import type { CompiledCriterion } from '../../rubric/compiledRubric';
import type { BotName, CriterionFigures } from '../diagnosis';
import type { Played } from './played';

type Seen = { readonly share: number; readonly play: Played['name'] };

const extreme = (seen: readonly Seen[], better: (a: number, b: number) => boolean): Seen | null => {
  let found: Seen | null = null;
  for (const one of seen) if (found === null || better(one.share, found.share)) found = one;
  return found;
};

/** What all plays together show of one criterion (`index` in the rubric). */
export const criterionFigures = (
  { id, weight }: CompiledCriterion,
  index: number,
  plays: readonly Played[],
): CriterionFigures => {
  const results = plays.flatMap(({ name, score }) => {
    const result = score.criteria[index];
    return result === undefined ? [] : [{ play: name, result }];
  });
  const seen: readonly Seen[] = results
    .filter(({ result }) => result.points !== null)
    .map(({ play, result }) => ({ play, share: result.share.n / result.share.d }));
  const most = (bot: BotName): number | null =>
    extreme(
      seen.filter(({ play }) => play.by === bot),
      (a, b) => a > b,
    )?.share ?? null;
  const failing = plays.find(({ score }) =>
    score.critical.some(({ criterion }) => criterion === id),
  );
  return {
    id,
    weight,
    rated: results.some(({ result }) => result.status === 'awaiting'),
    best: extreme(seen, (a, b) => a > b),
    worst: extreme(seen, (a, b) => a < b),
    idle: most('idle'),
    everything: most('everything'),
    critical: failing?.name ?? null,
  };
};

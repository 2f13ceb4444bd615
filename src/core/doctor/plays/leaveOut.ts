import type { Fraction } from '../../kernel/fraction';
import { atLeastFraction } from '../../rubric/atLeastFraction';
import type { CriterionResult, Score } from '../../rubric/score';
import { scoreRecording } from '../../rubric/scoreRecording';
import type { Intent } from '../../sim/intent';
import type { LeftOutFigures, PlayName } from '../diagnosis';
import type { DoctorInput } from '../doctorInput';
import type { Played } from './played';
import { playWithout } from './playLines';
import type { WalkthroughPlay } from './playWalkthroughs';
import { ratingsOf } from './ratingsOf';
import { scorePlay } from './scorePlay';

/** Ways between acts: without one of them everything done at its end would be missing too. */
const NO_ACTS: readonly Intent['type'][] = ['go', 'wait', 'hang-up', 'end'];

const below = (a: Fraction, b: Fraction): boolean => !atLeastFraction(a, b);

const counts = ({ status }: CriterionResult): boolean =>
  status !== 'not-applicable' && status !== 'awaiting';

/** Criteria worth less than in the whole play, or that no longer count. */
const fallen = (whole: Score, now: Score): readonly string[] =>
  whole.criteria
    .filter((was, index) => {
      const is = now.criteria[index];
      return counts(was) && is !== undefined && (!counts(is) || below(is.share, was.share));
    })
    .map(({ id }) => id);

export type LeftOut = { readonly figures: LeftOutFigures; readonly played: readonly Played[] };

/** Whether anything that is said of a criterion could still change, after these plays of this expert. */
export type IsOpen = (played: readonly Played[]) => boolean;

/**
 * Plays an expert walkthrough again without each act, and for criteria that bear one omission without all acts with one
 * verb. What still never falls is scored by something else than what the expert does. With `isOpen` the verbs come first,
 * since they show most at once, and acts only until every criterion has fallen and nothing is open.
 */
export const leaveOut = (
  stage: DoctorInput,
  { walkthrough, play, score: whole }: WalkthroughPlay,
  isOpen: IsOpen | null,
): LeftOut => {
  const { scenario, rubric } = stage;
  const { lines, id } = walkthrough;
  const ratings = ratingsOf(walkthrough);
  const played: Played[] = [];
  const without = (dropped: ReadonlySet<number>, name: PlayName): readonly string[] => {
    const score = scorePlay({ scenario, rubric, ratings }, (tell) =>
      playWithout(stage, walkthrough, play, dropped, tell),
    );
    played.push({ name, score });
    return fallen(whole, score);
  };
  const acts = [...lines.entries()].filter(([, { intent }]) => !NO_ACTS.includes(intent.type));
  const { facts, worlds } = play;
  const unrated = scoreRecording({ scenario, rubric, facts, worlds, ratings: [] });
  const earned = unrated.criteria
    .filter((criterion) => counts(criterion) && criterion.share.n > 0)
    .map((criterion) => criterion.id);
  const withoutVerbs = (): readonly string[] =>
    [...new Set(acts.map(([, { intent }]) => intent.type))].flatMap((verb) => {
      const these = acts.flatMap(([index, { intent }]) => (intent.type === verb ? [index] : []));
      return without(new Set(these), { by: 'walkthrough', id, withoutVerb: verb });
    });
  const early = isOpen === null ? null : withoutVerbs();
  const fell = new Set(early);
  const byLine: (readonly string[])[] = [];
  for (const [index, { line }] of acts) {
    if (earned.every((one) => fell.has(one)) && isOpen?.(played) === false) break;
    const now = without(new Set([index]), { by: 'walkthrough', id, withoutLine: line });
    byLine.push(now);
    for (const one of now) fell.add(one);
  }
  const falls = new Set(byLine.flat());
  const steady = earned.filter((one) => !falls.has(one));
  const byVerb = early ?? (steady.length === 0 ? [] : withoutVerbs());
  return {
    played,
    figures: {
      walkthrough: id,
      lines: acts.length,
      tried: byLine.length,
      linesThatMatter: byLine.filter((criteria) => criteria.length > 0).length,
      linesThatDoNot: acts.flatMap(([, { line }], index) =>
        byLine[index]?.length === 0 ? [line] : [],
      ),
      falls: whole.criteria.map((criterion) => criterion.id).filter((one) => falls.has(one)),
      tolerant: steady.filter((one) => byVerb.includes(one)),
      neverFalls: steady.filter((one) => !byVerb.includes(one)),
    },
  };
};

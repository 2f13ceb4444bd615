import { describe, expect, it } from 'vitest';
import { ratingFlaws } from '../../../src/core/rubric/ratingFlaws';
import { scoreRecording } from '../../../src/core/rubric/scoreRecording';
import { loadSmall, edited, errorsAfter } from '../../support/scenarioFiles';
import { visitOf } from '../../support/playVisit';

const W = 'walkthroughs/expert.yaml';
const { loaded } = loadSmall();
if (loaded === null) throw new Error('the small scenario is good');
const { scenario, rubric, walkthroughs } = loaded;
const [expert] = walkthroughs;
if (expert === undefined) throw new Error('it has a walkthrough');
const rating = (criterion: string, level: number, rater: 'trainer' | 'self' = 'trainer') => ({
  criterion,
  level,
  rater,
});

describe('ratings', () => {
  it('that can count have no flaw', () => {
    expect(ratingFlaws(rubric, [rating('kind', 0), rating('kind', 4)])).toEqual([]);
  });

  it('that cannot are each named, with how they could', () => {
    const flaws = ratingFlaws(rubric, [
      rating('kind', 4),
      rating('kint', 4),
      rating('finds', 4),
      rating('kind', 3),
      rating('kind', 4, 'self'),
    ]);
    expect(flaws).toEqual([
      'ratings.1: The rubric has no criterion "kint". Did you mean "kind"?',
      'ratings.2: "finds" is not rated by a person, so it takes no level.',
      'ratings.3: "kind" has no level 3. Its levels: 0, 4.',
      'ratings.4: "kind" takes no rating by "self". It is rated by: trainer.',
    ]);
  });

  it('are checked in a walkthrough too', () => {
    expect(errorsAfter(W, 'ratings: {kind: 4}', 'ratings: {kind: 3}')).toEqual([
      expect.stringMatching(/^walkthroughs\/expert\.yaml:20:17 "kind" has no level 3/),
    ]);
    const bySelf = edited('rubric.yaml', 'by: trainer, levels', 'by: self, levels');
    expect(loadSmall(bySelf).problems).toContainEqual(
      expect.objectContaining({
        file: W,
        message: `"kind" is rated by self; the ratings of a walkthrough are the trainer's.`,
      }),
    );
  });

  it('make a score final: without them it is provisional', () => {
    const { recording, score } = visitOf(loaded, expert);
    expect(score.provisional).toBe(false);
    const { facts } = recording;
    const unrated = scoreRecording({ scenario, rubric, facts, ratings: [] });
    expect(unrated.provisional).toBe(true);
    expect(unrated.of).toBe(score.of - 1);
    expect(unrated.criteria.at(-1)).toMatchObject({ status: 'awaiting', points: null });
  });
});

import { describe, expect, it } from 'vitest';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const rating = (level: number, rater: 'trainer' | 'peer' | 'self' = 'trainer') => ({
  criterion: 'any',
  level,
  rater,
});

describe('rated', () => {
  const body = { rated: { by: 'trainer', levels: { 0: 'no', 2: 'fair', 4: 'good' } } };

  it('awaits its rater', () => {
    expect(outcomeAfter(body, [])).toEqual(share(0, 1, [], { awaiting: true }));
    expect(outcomeAfter(body, [], [rating(4, 'peer')]).awaiting).toBe(true);
  });
  it('is the level over the top level, by the latest rating', () => {
    expect(outcomeAfter(body, [], [rating(4), rating(3)])).toEqual(share(3, 4, []));
    expect(outcomeAfter(body, [], [rating(9)])).toEqual(share(1, 1, []));
  });
  it('agreesWith: scores how near two raters are', () => {
    const agrees = { rated: { ...body.rated, by: 'self', agreesWith: 'trainer', within: 1 } };
    expect(outcomeAfter(agrees, [], [rating(2, 'self')]).awaiting).toBe(true);
    expect(outcomeAfter(agrees, [], [rating(2, 'self'), rating(3)])).toEqual(share(1, 1, []));
    expect(outcomeAfter(agrees, [], [rating(2, 'self'), rating(4)])).toEqual(share(0, 1, []));
  });
});

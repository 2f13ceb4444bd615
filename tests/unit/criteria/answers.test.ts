import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { filled, sent } = facts;
const worth = (wanted: unknown, value: Parameters<typeof filled>[1]) =>
  outcomeAfter(
    { answers: { key: { 'report.cause': wanted } } },
    factTrace([1, filled('cause', value)]),
  ).share;

describe('answers', () => {
  const key = { 'report.cause': 'dark', 'report.count': { value: 3, within: 1 } };

  it('is the mean over the fields of the key', () => {
    expect(outcomeAfter({ answers: { key } }, factTrace([1, filled('cause', 'dark')]))).toEqual(
      share(1, 2, [0]),
    );
  });
  it('takes the last value, before `by` where that is given', () => {
    const trace = factTrace(
      [1, filled('cause', 'light')],
      [2, filled('cause', 'dark')],
      [3, sent()],
      [4, filled('cause', 'light')],
    );
    const one = { 'report.cause': 'dark' };
    expect(outcomeAfter({ answers: { key: one } }, trace)).toEqual(share(0, 1, [3]));
    expect(outcomeAfter({ answers: { key: one, by: { sent: 'report' } } }, trace)).toEqual(
      share(1, 1, [1]),
    );
  });
  it('is worth nothing while `by` has not come', () => {
    const body = { answers: { key, by: { sent: 'report' } } };
    expect(outcomeAfter(body, factTrace([1, filled('cause', 'dark')]))).toEqual(share(0, 1, [0]));
  });
  it.each([
    ['a plain answer', 'dark', 'dark', [1, 1]],
    ['another plain answer', 'dark', 'light', [0, 1]],
    ['a number as a choice', 82, '82', [1, 1]],
    ['one of several', ['dark', 'dim'], 'dim', [1, 1]],
    ['a pick', { right: ['a', 'b'], wrong: ['c'] }, ['a', 'b'], [1, 1]],
    ['a pick with a wrong one', { right: ['a', 'b'], wrong: ['c'] }, ['a', 'b', 'c'], [1, 2]],
    ['a pick of everything', { right: ['a'], wrong: ['b', 'c'] }, ['a', 'b', 'c'], [0, 1]],
    ['a box ticked twice', { right: ['a', 'b'], wrong: ['c'] }, ['a', 'a'], [1, 2]],
    ['a number within', { value: 10, within: 0.1 }, 10.1, [1, 1]],
    ['a number beyond', { value: 10, within: 0.1 }, 10.2, [0, 1]],
    ['no number', { value: 0, within: 1 }, '', [0, 1]],
    ['the top three in another order', { top: ['a', 'b', 'c'] }, ['b', 'c', 'a', 'd'], [1, 1]],
    ['one of the top three', { top: ['a', 'b', 'c'] }, ['x', 'y', 'a', 'b', 'c'], [1, 3]],
    ['a time near', { near: '03:09', within: '2min' }, '03:11', [1, 1]],
    ['a time off', { near: '03:09', within: '2min' }, '03:12', [0, 1]],
    ['a time over midnight', { near: '23:59', within: '2min' }, '00:01', [1, 1]],
    ['no time', { near: '03:09', within: '2min' }, 'soon', [0, 1]],
    ['something given', { given: true }, 'she was cold', [1, 1]],
    ['blanks', { given: true }, '  ', [0, 1]],
    [
      'enough rows',
      { atLeast: 1, rows: [{ act: ['call', 'visit'], who: 'nurse' }] },
      [{ act: 'visit', who: 'nurse' }],
      [1, 1],
    ],
    [
      'half the rows',
      { atLeast: 2, rows: [{ act: 'call' }, { act: 'visit' }] },
      [{ act: 'call' }, { act: 'call' }],
      [1, 2],
    ],
  ])('%s', (_, wanted, value, [n, d]) => {
    expect(worth(wanted, value)).toEqual(share(n ?? 0, d ?? 1, []).share);
  });
});

import { describe, expect, it } from 'vitest';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { outcomeAfter } from '../../support/outcomeAfter';
import { share } from '../../support/share';

const { measured } = facts;
describe('measures', () => {
  const value = { measures: { of: { 'toilet.height': 2 } } };
  const verdict = { measures: { of: { 'toilet.height': 2 }, verdict: true } };

  it('is met within the tolerance of the true value', () => {
    expect(outcomeAfter(value, factTrace([1, measured('toilet.height', 42)]))).toEqual(
      share(1, 1, [0]),
    );
    expect(outcomeAfter(value, factTrace([1, measured('toilet.height', 42.1)]))).toEqual(
      share(0, 1, [0]),
    );
  });
  it('gives half for the value and half for the verdict of the norm profile', () => {
    expect(outcomeAfter(verdict, factTrace([1, measured('toilet.height', 40, 'low')]))).toEqual(
      share(1, 1, [0]),
    );
    expect(outcomeAfter(verdict, factTrace([1, measured('toilet.height', 40, 'ok')]))).toEqual(
      share(1, 2, [0]),
    );
    expect(outcomeAfter(verdict, factTrace([1, measured('toilet.height', 40)]))).toEqual(
      share(1, 2, [0]),
    );
    expect(outcomeAfter(verdict, factTrace([1, measured('toilet.height', 48, 'low')]))).toEqual(
      share(1, 2, [0]),
    );
  });
  it('asks no verdict of a quantity without a norm', () => {
    const depth = { measures: { of: { 'toilet.depth': 1 }, verdict: true } };
    expect(outcomeAfter(depth, factTrace([1, measured('toilet.depth', 60)]))).toEqual(
      share(1, 1, [0]),
    );
  });
  it('takes the latest reading, and the mean over what is asked', () => {
    const two = { measures: { of: { 'toilet.height': 2, 'lamp.illuminance': 1 } } };
    const trace = factTrace(
      [1, measured('toilet.height', 90)],
      [2, measured('toilet.height', 40)],
      [3, measured('rug.size', 1)],
    );
    expect(outcomeAfter(two, trace)).toEqual(share(1, 2, [1]));
  });
});

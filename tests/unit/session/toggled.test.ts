import { describe, expect, test } from 'vitest';
import { toggled } from '../../../src/session/forms/toggled';

describe('pressing an option of a field', () => {
  test('a choice is the last one pressed', () => {
    expect(toggled({ type: 'choice' }, 'ot', 'physio')).toBe('physio');
  });

  test('a ranking takes three in order, gives one back, and no fourth', () => {
    const rank = { type: 'rank' } as const;
    const three = ['rug', 'lamp', 'bar'].reduce<readonly string[]>(
      (value, option) => toggled(rank, value, option) as readonly string[],
      [],
    );
    expect(three).toEqual(['rug', 'lamp', 'bar']);
    expect(toggled(rank, three, 'mat')).toEqual(three);
    expect(toggled(rank, three, 'lamp')).toEqual(['rug', 'bar']);
  });

  test('a pick takes as many as there are', () => {
    expect(toggled({ type: 'pick' }, undefined, 'a')).toEqual(['a']);
    expect(toggled({ type: 'pick' }, ['a', 'b', 'c'], 'd')).toEqual(['a', 'b', 'c', 'd']);
  });
});

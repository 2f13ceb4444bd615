import { describe, expect, it } from 'vitest';
import { keyed, type Keyed } from '../../../src/session/forms/keyed';
import { keyedValue } from '../../../src/session/forms/keyedValue';

const after = (type: Keyed['type'], ...keys: readonly string[]): string =>
  keys.reduce((written, key) => keyed({ type, written }, key), '');
const value = (type: Keyed['type'], ...keys: readonly string[]) =>
  keyedValue({ type, written: after(type, ...keys) });

describe('an answer that is keyed in', () => {
  it('is a number, with one point and a zero before it', () => {
    expect(value('number', '1', '2', '.', '5')).toBe(12.5);
    expect(after('number', '.', '5', '.', '2')).toBe('0.52');
    expect(after('number', '1', '2', 'back', '3')).toBe('13');
    expect(value('number', '1', 'back')).toBeUndefined();
  });

  it('is a time of day, its colon set by itself', () => {
    expect(after('time', '2', '1', '4')).toBe('21:4');
    expect(value('time', '2', '1', '4')).toBeUndefined();
    expect(value('time', '2', '1', '4', '0')).toBe('21:40');
    expect(after('time', '2', '1', '4', '0', '9')).toBe('21:40');
    expect(after('time', '2', '1', '4', 'back')).toBe('21');
    expect(value('time', '2', '9', '0', '0')).toBeUndefined();
  });
});

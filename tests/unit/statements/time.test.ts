import { describe, expect, it } from 'vitest';
import { durationOf } from '../../../src/core/statements/durationOf';
import { timestampAt } from '../../../src/core/statements/timestampAt';

describe('durationOf', () => {
  it.each([
    [0, 'PT0S'],
    [1, 'PT0.05S'],
    [10, 'PT0.5S'],
    [20, 'PT1S'],
    [1200, 'PT1M'],
    [7450, 'PT6M12.5S'],
    [72_000, 'PT1H'],
    [72_021, 'PT1H1.05S'],
    [2_160_000, 'PT30H'],
  ])('%i ticks is %s', (ticks, written) => {
    expect(durationOf(ticks)).toBe(written);
  });
});

describe('timestampAt', () => {
  it.each([
    ['2026-11-24T08:30:00.000Z', 0, '2026-11-24T08:30:00.000Z'],
    ['2026-11-24T08:30:00Z', 1, '2026-11-24T08:30:00.050Z'],
    ['2026-12-31T23:59:59.950Z', 1, '2027-01-01T00:00:00.000Z'],
    ['2028-02-28T23:59:00Z', 1200, '2028-02-29T00:00:00.000Z'],
    ['2026-02-28T23:59:00Z', 1200, '2026-03-01T00:00:00.000Z'],
    ['2100-02-28T23:59:00Z', 1200, '2100-03-01T00:00:00.000Z'],
    ['2026-11-24T09:30:00+01:00', 0, '2026-11-24T08:30:00.000Z'],
    ['2026-11-24T08:30:00.1234Z', 0, '2026-11-24T08:30:00.123Z'],
  ])('%s and %i ticks is %s', (startedAt, tick, written) => {
    expect(timestampAt(startedAt, tick)).toBe(written);
  });
  it('agrees with the calendar of the platform on every day of eight years', () => {
    const wrong = Array.from(
      { length: 8 * 366 },
      (_, day) => Date.UTC(2023, 11, 28) + day * 86_400_000 + 43_217_650,
    ).filter(
      (ms) =>
        timestampAt(new Date(ms).toISOString(), 900_000) !==
        new Date(ms + 45_000_000).toISOString(),
    );
    expect(wrong).toEqual([]);
  });
  it('throws for what is no moment', () => {
    expect(() => timestampAt('yesterday', 0)).toThrow('yesterday');
    expect(() => timestampAt('2026-11-24T08:30:00', 0)).toThrow();
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../../src/core/kernel/canonicalHash';
import { distanceMm } from '../../../src/core/kernel/distanceMm';
import { formatTick } from '../../../src/core/kernel/formatTick';
import { isqrt } from '../../../src/core/kernel/isqrt';
import { nextUint } from '../../../src/core/kernel/nextUint';
import { polygonContains } from '../../../src/core/kernel/polygonContains';
import { seedRng } from '../../../src/core/kernel/seedRng';
import { sha1 } from '../../../src/core/kernel/sha1';
import { uuidV5 } from '../../../src/core/kernel/uuidV5';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('canonicalHash', () => {
  it('does not see the order of keys nor what is undefined', () => {
    const hash = canonicalHash({ a: 1, b: { c: [1, 'x', null], d: undefined } });
    expect(canonicalHash({ b: { c: [1, 'x', null] }, a: 1 })).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tells small differences apart', () => {
    const values = [
      { a: 1 },
      { a: '1' },
      { a: true },
      { a: [1] },
      { b: 1 },
      [],
      {},
      '',
      0,
      null,
      [0],
      [[0]],
    ];
    expect(new Set(values.map(canonicalHash)).size).toBe(values.length);
    const numbers = Array.from({ length: 5000 }, (_, i) => canonicalHash({ tick: i }));
    expect(new Set(numbers).size).toBe(5000);
  });

  it('refuses what is no plain data', () => {
    for (const value of [
      new Map(),
      new Set(),
      new Uint8Array(2),
      () => 1,
      Number.NaN,
      Infinity,
      new Date(0),
    ]) {
      expect(() => canonicalHash({ value })).toThrow('Invariant');
    }
  });
});

describe('the random generator', () => {
  it('gives the same numbers for a seed and others for another', () => {
    const draw = (seed: number): readonly number[] => {
      let state = seedRng(seed);
      return Array.from({ length: 5 }, () => {
        const [value, next] = nextUint(state);
        state = next;
        return value;
      });
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(3).every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(
      true,
    );
  });

  it('spreads over its range', () => {
    let state = seedRng(5);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const [value, next] = nextUint(state);
      state = next;
      buckets[value % 10] = (buckets[value % 10] ?? 0) + 1;
    }
    expect(Math.min(...buckets)).toBeGreaterThan(880);
    expect(Math.max(...buckets)).toBeLessThan(1120);
  });
});

describe('sha1 and uuidV5', () => {
  it('agree with Node for every length around a block, and for every kind of letter', () => {
    const texts = [
      '',
      'abc',
      'é œ ’ ĳ 😀',
      ...Array.from({ length: 130 }, (_, i) => 'x'.repeat(i)),
    ];
    for (const text of texts) {
      expect(hex(sha1(text))).toBe(createHash('sha1').update(text).digest('hex'));
    }
  });

  it('gives the known id of RFC 9562', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuidV5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(() => uuidV5('x', 'not-a-uuid')).toThrow('Invariant');
  });
});

describe('integer geometry', () => {
  it('takes exact roots', () => {
    for (const n of [0, 1, 2, 3, 4, 99, 100, 2 ** 40, 94906265 ** 2, 94906265 ** 2 - 1]) {
      const root = isqrt(n);
      expect(root * root <= n && (root + 1) * (root + 1) > n).toBe(true);
    }
    expect(distanceMm([0, 0], [300, -400])).toBe(500);
  });

  it('knows inside, outside and the edge, also of a room with a corner cut out', () => {
    const room = [[0, 0], [4, 0], [4, 2], [2, 2], [2, 4], [0, 4]] as const; // prettier-ignore
    expect(polygonContains(room, [1, 3])).toBe(true);
    expect(polygonContains(room, [3, 3])).toBe(false);
    expect(polygonContains(room, [2, 3])).toBe(true);
    expect(polygonContains(room, [4, 0])).toBe(true);
    expect(polygonContains(room, [5, 0])).toBe(false);
    expect(polygonContains([], [0, 0])).toBe(false);
  });
});

it('formats a tick as minutes and seconds', () => {
  expect([0, 19, 20, 1199, 1200, 13_220].map(formatTick)).toEqual([
    '0:00',
    '0:00',
    '0:01',
    '0:59',
    '1:00',
    '11:01',
  ]);
});

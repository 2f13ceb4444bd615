import { describe, expect, test } from 'vitest';
import { inTime } from '../../src/view/load/inTime';

describe('inTime', () => {
  test('a decoder that never answers is given up, with the name of its file', async () => {
    const late = await inTime('light.ktx2', 20, new Promise<never>(() => undefined));
    expect(late).toMatchObject({ ok: false, error: { kind: 'timeout', file: 'light.ktx2' } });
  });

  test('what a decoder throws is told as unreadable', async () => {
    const broken = await inTime('light.ktx2', 1_000, Promise.reject(new Error('bad block')));
    expect(broken).toEqual({
      ok: false,
      error: { kind: 'unreadable', file: 'light.ktx2', detail: 'bad block' },
    });
  });

  test('what comes in time is handed on', async () => {
    expect(await inTime('a', 1_000, Promise.resolve(7))).toEqual({ ok: true, value: 7 });
  });
});

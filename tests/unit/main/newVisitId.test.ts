import { expect, test, vi } from 'vitest';
import { newVisitId } from '../../../src/main/newVisitId';

test('is a uuid also where the browser has none to give', () => {
  const real = crypto;
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => real.getRandomValues(bytes),
  });
  try {
    expect(newVisitId()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(newVisitId()).not.toBe(newVisitId());
  } finally {
    vi.unstubAllGlobals();
  }
});

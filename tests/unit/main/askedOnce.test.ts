import { expect, test, vi } from 'vitest';
import { askedOnce } from '../../../src/main/askedOnce';

test('those who ask together share one answer, and it is kept', async () => {
  const ask = vi.fn(async (id: string) => ({ id }));
  const of = askedOnce(ask);
  const [first, second] = await Promise.all([of('a'), of('a')]);
  expect(second).toBe(first);
  expect(await of('a')).toBe(first);
  expect(await of('b')).toEqual({ id: 'b' });
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what failed is asked for again', async () => {
  const ask = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('not yet'));
  const of = askedOnce(ask);
  await expect(of('a')).rejects.toThrow('not yet');
  expect(await of('a')).toBe('there');
});

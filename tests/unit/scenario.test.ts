import { expect, test } from 'vitest';
import { loadSmall } from '../support/scenarioFiles';

test('the good scenario has no problem', () => {
  expect(loadSmall().problems).toEqual([]);
});

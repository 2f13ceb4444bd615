import { expect, test } from 'vitest';
import { listScenarios } from '../../../src/main/listScenarios';
import { shippedScenario } from '../../support/shippedProject';

test('what can be played is listed before what has no pictures yet', async () => {
  const { cards } = await listScenarios(['found-on-floor', 'risk-flat', 'three-alarms'], (id) =>
    Promise.resolve({ ok: true, value: shippedScenario(id) }),
  );
  expect(cards.map(({ id, drawn }) => [id, drawn])).toEqual([
    ['risk-flat', true],
    ['found-on-floor', false],
    ['three-alarms', false],
  ]);
});

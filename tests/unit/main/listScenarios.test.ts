import { expect, test } from 'vitest';
import { listScenarios } from '../../../src/main/listScenarios';
import type { Loaded } from '../../../src/core/scenario/loadScenario';
import { shippedScenario } from '../../support/shippedProject';

/** The scenario on a server that has Jeanne's body only. */
const withJeanneOnly = (loaded: Loaded): Loaded => ({
  ...loaded,
  choices: loaded.choices.map((choice) =>
    choice.model === 'jeanne' ? choice : { ...choice, model: null },
  ),
});

test('what can be seen whole is listed before a visit to somebody without a body', async () => {
  const { cards } = await listScenarios(['found-on-floor', 'risk-flat', 'three-alarms'], (id) =>
    Promise.resolve({ ok: true, value: withJeanneOnly(shippedScenario(id)) }),
  );
  expect(cards.map(({ id, drawn, people }) => [id, drawn, people.length])).toEqual([
    ['risk-flat', true, 3],
    ['found-on-floor', true, 1],
    ['three-alarms', true, 1],
  ]);
});

import { describe, expect, test } from 'vitest';
import { startVisit } from '../../../src/core/sim/startVisit';
import { step } from '../../../src/core/sim/step';
import type { Intent } from '../../../src/core/sim/intent';
import type { Focus } from '../../../src/session/attention';
import { menuOf } from '../../../src/session/menu/menuOf';
import { shippedScenario } from '../../support/shippedProject';

const { scenario } = shippedScenario('risk-flat');

const worldAfter = (...intents: readonly Intent[]) => {
  let { state } = startVisit(scenario, { seed: 1, draws: {} });
  for (const intent of intents) state = step(scenario, state, [intent]).state;
  return state.world;
};

const on = (id: string, page: Focus['page'] = 'root'): Focus => ({
  target: { kind: 'thing', id },
  page,
});
const ids = (focus: Focus, world = worldAfter({ type: 'go', place: 'hall' })): readonly string[] =>
  menuOf(scenario, world, focus)?.options.map(({ id }) => id) ?? [];

describe('the menu on a thing', () => {
  test('offers the same judgement for a risk and for a decoy', () => {
    const world = worldAfter();
    const judged = (id: string) =>
      menuOf(scenario, world, on(id))?.options.filter(({ group }) => group === 'judge');
    const shape = (id: string) => judged(id)?.map(({ label, group }) => ({ label, group }));
    expect(shape('hall-rug')).toEqual(shape('living-rug'));
    expect(judged('hall-rug')).toHaveLength(2);
  });

  test('leads from a risk to why, to what to do, and back to the thing; answers given before any is shown all count', () => {
    const world = worldAfter({ type: 'go', place: 'hall' });
    const root = menuOf(scenario, world, on('hall-rug'));
    const hazard = root?.options.find(({ id }) => id === 'hazard');
    expect(hazard?.next?.page).toBe('why');
    const why = menuOf(scenario, world, on('hall-rug', 'why'));
    const reason = why?.options.find(({ id }) => id === 'why-trips-over-edge');
    expect(reason?.intents).toEqual([
      { type: 'judge', thing: 'hall-rug', as: 'hazard', why: ['trips-over-edge'] },
    ]);
    const fix = menuOf(scenario, world, on('hall-rug', 'fix'))?.options.find(
      ({ id }) => id === 'fix-tape',
    );
    expect(fix?.next).toEqual(on('hall-rug'));
    const quick = [hazard, reason, fix].flatMap((option) => option?.intents ?? []);
    expect(worldAfter({ type: 'go', place: 'hall' }, ...quick).judged['hall-rug']).toMatchObject({
      as: 'hazard',
      why: ['trips-over-edge'],
      fix: 'tape',
    });
  });

  test('does not give the right answer away by its place: it is not always first', () => {
    const first = scenario.things
      .filter(({ risk }) => risk)
      .map(({ id, risk }) =>
        risk?.because.some((reason) => ids(on(id, 'why'))[0] === `why-${reason}`),
      );
    expect(first.filter(Boolean).length).toBeLessThan(first.length / 2);
  });

  test('keeps the same order every time', () => {
    expect(ids(on('hall-rug', 'why'))).toEqual(ids(on('hall-rug', 'why')));
  });

  test('measuring leads to the verdict, with the reading and without the norm', () => {
    const world = worldAfter(
      { type: 'go', place: 'hall' },
      { type: 'measure', quantity: 'hall-boxes.width' },
    );
    const menu = menuOf(scenario, world, { ...on('hall-boxes', 'verdict'), quantity: 'width' });
    expect(menu?.notes).toEqual([expect.objectContaining({ reading: 68, unit: 'cm' })]);
    expect(menu?.options.map(({ id }) => id)).toEqual([
      'verdict-low',
      'verdict-ok',
      'verdict-high',
      'leave',
    ]);
  });

  test('has a way back on every page', () => {
    for (const page of ['root', 'why', 'fix', 'act', 'verdict'] as const)
      expect(ids(on('hall-rug', page)).at(-1)).toBe('leave');
  });
});

/** What somebody well enough to sit is asked to do. */
const UPRIGHT = new Set(['do-stand-up', 'do-chair-rise-five']);

describe('the menu on a person', () => {
  const focus: Focus = { target: { kind: 'person', id: 'resident' }, page: 'root' };

  test('offers what can be said in her room, and nothing from another', () => {
    expect(ids(focus, worldAfter({ type: 'go', place: 'living' })).length).toBeGreaterThan(2);
    expect(ids(focus, worldAfter({ type: 'go', place: 'kitchen' }))).toEqual(['leave']);
  });

  test('stays open after a line', () => {
    const world = worldAfter({ type: 'go', place: 'living' });
    const said = menuOf(scenario, world, focus)?.options[0];
    expect(said?.next).toEqual(focus);
    expect(said?.intents[0]?.type).toBe('say');
  });

  test('offers somebody who sits in her chair to get up and to be timed, and no first aid', () => {
    const menu = menuOf(scenario, worldAfter({ type: 'go', place: 'living' }), focus);
    const acts = menu?.options.filter(({ group }) => group === 'act').map(({ id }) => id) ?? [];
    expect(acts).not.toEqual([]);
    expect(acts.filter((id) => !UPRIGHT.has(id))).toEqual([]);
  });
});

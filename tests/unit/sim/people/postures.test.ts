import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { postureStep } from '../../../../src/core/people/postureStep';
import { floorCare } from '../../../../src/kinds/things/resident/floorCare';
import { given } from '../../../support/session';
import { smallHome } from '../../../support/smallHome';

const scenario = smallHome({ at: 'living/wall', states: { posture: 'floor' } });
const help = (verb: string) => ({ type: 'do', verb, thing: 'jeanne' }) as const;
const postureOf = ({ world }: ReturnType<typeof given>): unknown =>
  world.states['jeanne']?.['posture'];

describe('somebody on the floor', () => {
  it('gets up step by step, each in its time', () => {
    let visit = given(scenario);
    for (const [verb, posture] of [
      ['coach-side', 'side'],
      ['coach-all-fours', 'all-fours'],
      ['coach-half-kneel', 'half-kneeling'],
      ['coach-sit', 'sitting'],
    ] as const) {
      visit = visit.when(help(verb));
      expect(postureOf(visit)).toBe(posture);
      visit = visit.after(180);
    }
  });

  it.each(['coach-all-fours', 'coach-half-kneel', 'coach-sit'])(
    'is not helped by %s first: it is refused, and the fact says why',
    (verb) => {
      const visit = given(scenario).when(help(verb));
      expect(visit.latest).toEqual([
        expect.objectContaining({ type: 'intent/refused', reason: 'out-of-order' }),
      ]);
      expect(postureOf(visit)).toBe('floor');
    },
  );

  it('takes no next step while the one before is under way', () => {
    const onSide = given(scenario).when(help('coach-side'));
    const soon = onSide.after(20).when(help('coach-all-fours'));
    expect(soon.latest).toMatchObject([{ type: 'intent/refused', reason: 'still-moving' }]);
    const later = onSide.after(postureStep('floor', 'side') ?? 0).when(help('coach-all-fours'));
    expect(postureOf(later)).toBe('all-fours');
  });

  it('can be pulled up at any time, which is a mistake to be made', () => {
    expect(postureOf(given(scenario).when(help('pull-up')))).toBe('sitting');
  });

  const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(floorCare)), fc.nat(120)), {
    maxLength: 12,
  });
  test.prop([steps], { numRuns: 30 })('never skips a posture unless she is pulled', (tried) => {
    let visit = given(scenario);
    for (const [verb, ticks] of tried) visit = visit.when(help(verb)).after(ticks);
    const pulled = new Set(
      visit
        .factsOf('thing/used')
        .filter(({ verb }) => verb === 'pull-up' || verb === 'lift')
        .map(({ tick }) => tick),
    );
    for (const { from, to, key, tick } of visit.factsOf('state/changed'))
      if (key === 'posture' && !pulled.has(tick))
        expect(postureStep(String(from), String(to)), `${from} to ${to}`).not.toBeNull();
  });
});

describe('five rises from a chair', () => {
  const rises = { type: 'do', verb: 'chair-rise-five', thing: 'jeanne' } as const;
  const seated = smallHome({ persona: { chairRiseMs: 2600 } });

  it('are a fact each, and take her own time', () => {
    const visit = given(seated).when(rises).after(400);
    const counted = visit.factsOf('state/changed').filter(({ key }) => key === 'rises');
    expect(counted.map(({ to }) => to)).toEqual([1, 2, 3, 4, 5]);
    const ups = visit
      .factsOf('state/changed')
      .filter(({ key, to }) => key === 'posture' && to === 'standing');
    expect(ups).toHaveLength(5);
    for (const [i, { tick }] of counted.entries())
      if (i > 0) expect(tick - (counted[i - 1]?.tick ?? 0)).toBe(52);
    expect(visit.world.states['jeanne']).toMatchObject({ posture: 'sitting', 'five-rises': 13 });
  });

  it('are judged by the time they took: nothing is measured before', () => {
    const measure = { type: 'measure', quantity: 'jeanne.five-rises', reads: 12.8 } as const;
    expect(given(seated).when(measure).latest).toMatchObject([{ reason: 'cannot-do' }]);
    const after = given(seated).when(rises).after(400).when(measure);
    expect(after.latest).toMatchObject([
      { type: 'thing/measured', value: 12.8, tool: 'stopwatch' },
    ]);
  });

  it('are not asked of whoever cannot', () => {
    const visit = given(smallHome({})).when(rises);
    expect(visit.latest).toMatchObject([{ type: 'intent/refused', reason: 'cannot-do' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { benchArguments } from '../bench/benchArguments';
import { figureOf, type Figure } from '../bench/figure';
import { figureTable } from '../bench/figureTable';
import { medianOf } from '../bench/medianOf';
import { shortNumber } from '../bench/shortNumber';
import { largestOpening } from '../bench/largestOpening';
import { triggerMachine } from '../bench/triggerMachine';
import { twentyMinuteVisit } from '../bench/twentyMinuteVisit';
import { viewsOf } from '../bench/viewsOf';
import { withThings } from '../bench/withThings';
import { createActor } from 'xstate';
import { litFlat } from '../support/litFlat';
import { polygonContains } from '../../src/core/kernel/polygonContains';
import { shippedScenario } from '../support/shippedProject';

const figure = (value: number, limit: Figure['limit']): Figure =>
  figureOf({ name: 'speed', value, unit: 'x', limit, note: 'why' });

describe('a figure', () => {
  it('is ok on its side of the budget, the budget itself counted', () => {
    expect(figure(20, { atMost: 20 }).ok).toBe(true);
    expect(figure(20.1, { atMost: 20 }).ok).toBe(false);
    expect(figure(9999, { atLeast: 10_000 }).ok).toBe(false);
    expect(figure(7, null).ok).toBe(true);
    expect(figure(Number.NaN, { atMost: 20 }).ok).toBe(false);
    expect(figure(Number.NaN, null).ok).toBe(false);
  });

  it('stands in the table beside its budget', () => {
    const table = figureTable([figure(12_345.6, { atMost: 20 }), figure(0.12345, null)]);
    expect(table).toMatch(/speed +12,346 +x +<= 20 +BROKEN +why/);
    expect(table).toMatch(/speed +0\.123 +x +why/);
  });

  it('keeps bytes whole and ratios short', () => {
    expect([shortNumber(1_234_567), shortNumber(1.23456), shortNumber(0.98765)]).toEqual([
      1_234_567, 1.23, 0.988,
    ]);
  });
});

describe('the command line of the bench', () => {
  const known = ['core-speed', 'draw-calls-hall', 'draw-calls-kitchen', 'frame-js', 'frame-js-200'];
  const namesOf = (...args: readonly string[]) => {
    const read = benchArguments(args, known);
    return read.ok ? read.value.names : read.error;
  };

  it('takes all, one, or those that begin alike', () => {
    expect(namesOf('--json')).toEqual(known);
    expect(namesOf('core-speed')).toEqual(['core-speed']);
    expect(namesOf('draw-calls')).toEqual(['draw-calls-hall', 'draw-calls-kitchen']);
    expect(namesOf('frame-js')).toEqual(['frame-js']);
  });

  it('says what is wrong', () => {
    expect(namesOf('core-sped')).toContain(
      'There is no figure "core-sped". Did you mean "core-speed"?',
    );
    expect(namesOf('--quick')).toContain('There is no option --quick.');
  });
});

describe('what the bench measures on', () => {
  const { scenario } = shippedScenario('risk-flat');

  it('has the middle of several runs', () => {
    expect(medianOf([5, 1, 9])).toBe(5);
    expect(medianOf([4, 1, 9, 5])).toBe(4);
    expect(medianOf([])).toBeNaN();
  });

  it('has as many things as asked, each with its own name', () => {
    const { things } = withThings(scenario, 100);
    expect(new Set(things.map(({ id }) => id)).size).toBe(100);
    expect(things.slice(0, scenario.things.length)).toEqual(scenario.things);
  });

  it('is a visit of twenty minutes in which things happen', () => {
    const { facts, lastTick } = twentyMinuteVisit(scenario).recording;
    expect(lastTick).toBeGreaterThanOrEqual(20 * 60 * 20);
    const count = (type: string): number => facts.filter((fact) => fact.type === type).length;
    expect(count('actor/moved')).toBeGreaterThan(300);
    expect(count('thing/judged')).toBeGreaterThan(40);
    expect(count('line/spoken')).toBeGreaterThan(20);
    expect(count('intent/refused')).toBeLessThan(facts.length / 5);
  });

  it('looks at each room from inside it', () => {
    const views = viewsOf(scenario);
    expect(views.map(({ name }) => name)).toEqual([
      'living-door',
      'living-armchair',
      'kitchen',
      'hall',
      'bedroom',
      'bathroom',
    ]);
    for (const { name, xM, zM } of views) {
      const type = name.split('-')[0];
      const room = scenario.apartment.manifest.rooms.find((each) => each.type === type);
      expect(polygonContains(room?.floorPolygon ?? [], [1000 * xM, 1000 * zM]), name).toBe(true);
    }
  });

  it('opens a flat in the light that takes the most bytes', () => {
    const { manifest } = litFlat();
    const { light } = manifest;
    const night = { url: 'night', bytes: 9000 };
    const [morning, dark] = light?.states ?? [];
    if (!light || !morning || !dark) throw new Error('The small flat has lost its light.');
    const darkest = { ...dark, backdrop: { file: night, whiteNits: 1 } };
    expect(largestOpening(manifest)).toBe('morning');
    expect(largestOpening({ ...manifest, light: { ...light, states: [morning, darkest] } })).toBe(
      'night',
    );
  });

  it('counts hazards only, in the other machine too', () => {
    const actor = createActor(triggerMachine(['rug', 'lamp'], 1)).start();
    for (const as of ['hazard', 'safe', 'hazard', 'hazard'])
      actor.send({ type: 'judged', thing: 'rug', as });
    expect(actor.getSnapshot().context.counts).toEqual({ rug: 2, lamp: 0 });
  });
});

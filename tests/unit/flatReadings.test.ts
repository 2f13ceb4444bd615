import { describe, expect, test } from 'vitest';
import { findingSentence } from '../../src/core/doctor/findingSentence';
import { proofFindings } from '../../src/core/doctor/proofs/proofFindings';
import { compileApartment } from '../../src/core/apartment/compileApartment';
import { floorLux } from '../../src/core/apartment/floorLux';
import { luxAt } from '../../src/core/apartment/luxAt';
import type { Manifest } from '../../src/core/apartment/manifest';
import { fitsNorm } from '../../src/core/rules/fitsNorm';
import { holds } from '../../src/core/rules/holds';
import { readingOf } from '../../src/core/rules/readingOf';
import { loadScenario, type Loaded } from '../../src/core/scenario/loadScenario';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { sceneOf } from '../../src/core/sim/sceneOf';
import { floorLight, litFlat } from '../support/litFlat';
import { visitOf } from '../support/playVisit';
import { edited, goodFiles, goodScenario, smallLibrary } from '../support/scenarioFiles';

const STATED = ', measures: {illuminance: 2}';
const unstated = edited('scenario.yaml', STATED, '');
const white = { sky: [1, 1, 1], moon: [1, 1, 1], path: [0, 0, 0] } as const;

const load = (files: Readonly<Record<string, string>>, flat = litFlat()) =>
  loadScenario({
    ...smallLibrary,
    apartments: { small: flat },
    id: 'small-visit',
    files: { ...goodFiles, ...files },
  });

const loaded = (files: Readonly<Record<string, string>>, flat = litFlat()): Loaded => {
  const result = load(files, flat);
  if (result.loaded === null) throw new Error(JSON.stringify(result.problems));
  return result.loaded;
};

const sceneAt = (power: 'on' | 'off', { scenario }: Loaded) => {
  const world = initialWorld(scenario);
  const states = { ...world.states['night-path'], power };
  return sceneOf(scenario, { ...world, states: { ...world.states, 'night-path': states } }, 0);
};

describe('lux on the floor', () => {
  test('is the sum of the layers, to a tenth where it is dark', () => {
    expect(floorLux(floorLight, white, 6500, 500)).toBe(800);
    expect(floorLux(floorLight, { ...white, sky: [0, 0, 0] }, 6500, 500)).toBe(0.4);
    expect(floorLux(floorLight, { ...white, sky: [1, 0, 0] }, 6500, 500)).toBe(170);
  });

  test('is that of the floor beside it where there is none, and nobody’s guess further off', () => {
    const fine = {
      ...floorLight,
      cellMm: 100,
      columns: 48,
      rows: 1,
      layers: [
        { id: 'sky', luxPerUnit: 1, units: Array.from({ length: 48 }, (_, i) => (i < 9 ? i : null)) },
      ],
    }; // prettier-ignore
    expect(floorLux(fine, white, 850, 50)).toBe(8);
    expect(floorLux(fine, white, 1250, 50)).toBe(8);
    expect(floorLux(fine, white, 1450, 50)).toBeNull();
    expect(floorLux(fine, white, -5000, 50)).toBeNull();
  });

  test('is not known in a state that the flat was never lit for', () => {
    expect(luxAt(litFlat(), 'morning', {}, [6500, 500])).toBe(400);
    expect(luxAt(litFlat(), 'evening', {}, [6500, 500])).toBeNull();
  });
});

test('a grid that does not fit its flat is refused', () => {
  const { manifest } = litFlat();
  const [sky, ...rest] = floorLight.layers;
  const flaws = (layers: typeof floorLight.layers): string => {
    const compiled = compileApartment(manifest, { ...floorLight, layers });
    return compiled.ok ? '' : compiled.error.map(({ message }) => message).join(' ');
  };
  expect(flaws(rest)).toContain('layer "sky" of this manifest is not in it');
  expect(flaws([...floorLight.layers, { id: 'fire', luxPerUnit: 1, units: [] }])).toContain(
    'no layer "fire"',
  );
  expect(
    flaws([{ id: 'sky', luxPerUnit: 1, units: sky?.units.slice(1) ?? [] }, ...rest]),
  ).toContain('layer "sky" has 47 cells, not 12 times 4');
});

describe('a light that the scenario does not state', () => {
  const visit = loaded(unstated);

  test('is that of the floor there, at night for a way walked at night, and grows with its lamp', () => {
    expect(visit.scenario.light).toBe('morning');
    expect(readingOf(sceneAt('off', visit), 'night-path.illuminance')).toBe(0.4);
    expect(readingOf(sceneAt('on', visit), 'night-path.illuminance')).toBe(12);
  });

  test('is what conditions and norms compare', () => {
    const bright = {
      verb: 'is',
      states: [{ ref: 'night-path.illuminance', atLeast: 5 }],
    } as const;
    expect(holds(bright, sceneAt('off', visit))).toBe(false);
    expect(holds(bright, sceneAt('on', visit))).toBe(true);
    expect(fitsNorm(sceneAt('off', visit), 'night-path.illuminance')).toBe(false);
    expect(fitsNorm(sceneAt('on', visit), 'night-path.illuminance')).toBe(true);
  });

  test('is what the meter reads', () => {
    const walkthrough = edited(
      'walkthroughs/expert.yaml',
      '0:30 measure night-path.illuminance reads 2 verdict low',
      '0:26 go bedroom/way-out\n  - 0:30 measure night-path.illuminance verdict low',
    );
    const played = loaded({ ...unstated, ...walkthrough });
    const [expert] = played.walkthroughs;
    if (expert === undefined) throw new Error('there is one');
    const { facts } = visitOf(played, expert).recording;
    expect(facts.find(({ type }) => type === 'thing/measured')).toMatchObject({ value: 0.4 });
  });

  test('is something the doctor takes to be possible', () => {
    const rule = (condition: string) => ({
      'scenario.yaml': (unstated['scenario.yaml'] ?? '').replace(
        '    at: 8min\n',
        `    at: 8min\n    if: {is: {${condition}}}\n`,
      ),
    });
    const found = (condition: string): readonly string[] => {
      const { loaded: tried, sources, problems } = load(rule(condition));
      if (tried === null) throw new Error(JSON.stringify(problems));
      const findings = proofFindings({ ...tried, sources });
      return findings.map((finding) => findingSentence(finding, 'en'));
    };
    const never = found('hall-rug.edge: flat').filter((sentence) => sentence.includes('tired'));
    expect(never).toHaveLength(1);
    expect(found('night-path.illuminance: {atLeast: 5, atMost: 8}').join('\n')).not.toContain(
      'tired',
    );
  });

  test('cannot be read in a flat without baked light', () => {
    const plain = load(unstated, smallLibrary.apartments['small']);
    expect(plain.problems.map(({ message }) => message).join(' ')).toContain(
      'night-path.illuminance',
    );
  });
});

describe('a light that the scenario states', () => {
  const stating = (lux: number) =>
    edited('scenario.yaml', STATED, `, measures: {illuminance: ${lux}}`);

  test('counts, and is warned of when the flat is a quarter darker or brighter', () => {
    const result = load({});
    expect(readingOf(sceneAt('off', loaded({})), 'night-path.illuminance')).toBe(2);
    const line = goodScenario.split('\n').findIndex((one) => one.includes(STATED)) + 1;
    const message = expect.stringMatching(/0\.4 lux .*night.* says 2 lux/);
    expect(result.problems).toMatchObject([{ severity: 'warning', line, message }]);
    expect(load(stating(0.8)).problems).toEqual([]);
  });

  test('has the flat’s light play no part in what a recording is compared by', () => {
    const brighter = {
      ...floorLight,
      layers: floorLight.layers.map((layer) => ({ ...layer, luxPerUnit: 2 })),
    };
    const hash = (files: Readonly<Record<string, string>>, floor = floorLight) =>
      loaded(files, litFlat({}, floor)).scenario.hash;
    expect(hash({}, brighter)).toBe(hash({}));
    expect(hash(unstated, brighter)).not.toBe(hash(unstated));
  });
});

describe('a height', () => {
  const measures: Manifest['measures'] = [
    { anchor: 'living/armchair', quantity: 'seat-height', value: 470, unit: 'mm' },
    { object: 'chair', quantity: 'seat-height', value: 450, unit: 'mm' },
  ];
  const chair = (written: string) =>
    edited(
      'scenario.yaml',
      'topics:\n',
      `  - {id: chair, is: chair, at: living/armchair${written}}\ntopics:\n`,
    );
  const objects: Manifest['objects'] = [
    {
      id: 'chair',
      node: 'chair',
      class: 'furniture',
      room: 'living',
      sizeMm: [500, 500, 900],
      movable: true,
    },
  ];
  const heightOf = (files: Readonly<Record<string, string>>, measured: Manifest['measures']) =>
    loaded(files, litFlat({ objects, measures: measured })).scenario.things.find(
      ({ id }) => id === 'chair',
    )?.measures;

  test('comes from the thing’s own measure, else from that of its place', () => {
    expect(heightOf(chair(''), measures)).toEqual({ height: 45 });
    expect(heightOf(chair(''), measures.slice(0, 1))).toEqual({ height: 47 });
    expect(heightOf(chair(', measures: {height: 50}'), measures)).toEqual({ height: 50 });
  });

  test('and a width: that of a door is that of its opening', () => {
    const door = edited(
      'scenario.yaml',
      'topics:\n',
      '  - {id: living-bedroom, is: door, at: living/sofa-front}\ntopics:\n',
    );
    const { things } = loaded(door).scenario;
    expect(things.find(({ id }) => id === 'living-bedroom')?.measures).toEqual({ width: 100 });
  });

  test('that is stated otherwise is warned of beyond half a centimetre, with both numbers', () => {
    const said = (written: string) =>
      load(chair(written), litFlat({ objects, measures }))
        .problems.map(({ message }) => message)
        .filter((message) => message.includes('"height"'));
    expect(said(', measures: {height: 45.5}')).toEqual([]);
    expect(said(', measures: {height: 46}')).toEqual([
      expect.stringMatching(/45 cm here, and this says 46 cm/),
    ]);
  });
});

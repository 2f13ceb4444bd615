import { describe, expect, test } from 'vitest';
import type { Probes } from '../../../src/core/apartment/probesSchema';
import { adaptExposure } from '../../../src/view/light/adaptExposure';
import { createFade } from '../../../src/view/light/createFade';
import { CUBE_VALUES, createProbeField } from '../../../src/view/light/createProbeField';
import { cubeLux } from '../../../src/view/light/cubeLux';
import { applyEyeCurve, type EyeCurve } from '../../../src/view/light/eyeCurve';
import { eyeExposure } from '../../../src/view/light/eyeExposure';
import { luminance } from '../../../src/view/light/luminance';
import { luxBehind } from '../../../src/view/light/luxBehind';
import { texelLux } from '../../../src/view/light/texelLux';

const AS_IT_IS: EyeCurve = { power: 1, referenceLux: 1 };
const NIGHT: EyeCurve = { power: 0.78, referenceLux: 1.6 };

describe('texels of light', () => {
  test('go from nothing to the brightest, and are finest in the dark', () => {
    expect(texelLux(0, 500)).toBe(0);
    expect(texelLux(1, 500)).toBeCloseTo(500, 6);
    expect(texelLux(0.5, 500)).toBeCloseTo(500 * 0.0099, 2);
    expect(texelLux(1 / 255, 20_000)).toBeLessThan(0.1);
  });
});

describe('the eye', () => {
  const shown = (curve: EyeCurve, light: readonly number[]): number[] => {
    const values = Float32Array.from(light);
    applyEyeCurve(curve, values, 0);
    return [...values];
  };
  const lux = (light: readonly number[]): number =>
    luminance(light[0] ?? 0, light[1] ?? 0, light[2] ?? 0);

  test('what the meter reads is the light behind what is shown, by night too', () => {
    for (const light of [
      [900, 800, 600],
      [0.3, 0.2, 0.1],
      [5, 4, 2],
    ]) {
      for (const curve of [AS_IT_IS, NIGHT])
        expect(luxBehind(curve, lux(shown(curve, light)))).toBeCloseTo(lux(light), 2);
    }
    expect(luxBehind(NIGHT, 0)).toBe(0);
  });

  test('by night the dim comes nearer to the bright, by day light is as it is', () => {
    expect(shown(AS_IT_IS, [900, 800, 600])).toEqual([900, 800, 600]);
    const [dim, bright] = [0.1, 10].map((level) => lux(shown(NIGHT, [level, level, level])));
    expect((bright ?? 0) / (dim ?? 1)).toBeCloseTo(100 ** 0.78, 3);
  });

  test('exposure follows the light within what the state allows', () => {
    const limits = { min: 0.002, max: 0.2 };
    expect(eyeExposure(600, limits)).toBeCloseTo(0.29 / 600 ** 0.75, 5);
    expect(eyeExposure(100_000, limits)).toBe(0.002);
    expect(eyeExposure(0, limits)).toBe(0.2);
  });

  test('it adapts within about a second, however long the frames', () => {
    let short = 0.2;
    for (let i = 0; i < 100; i += 1) short = adaptExposure(short, 0.004, 0.01);
    expect(short).toBeCloseTo(adaptExposure(0.2, 0.004, 1), 6);
    expect(short).toBeGreaterThan(0.004);
    expect(short).toBeLessThan(0.006);
  });
});

describe('fades', () => {
  test('the first is at once, the next takes its time, the same again is no change', () => {
    const fade = createFade(2, 0.2);
    fade.aim([1, 2]);
    expect([fade.advance(0.016), [...fade.values]]).toEqual([true, [1, 2]]);
    expect(fade.advance(0.016)).toBe(false);
    fade.aim([0, 2]);
    expect([fade.advance(0.05), [...fade.values]]).toEqual([true, [0.75, 2]]);
    fade.aim([0, 2]);
    expect(fade.moving()).toBe(true);
    fade.advance(0.3);
    expect([...fade.values]).toEqual([0, 2]);
    expect([fade.moving(), fade.advance(0.1)]).toEqual([false, false]);
  });

  test('a change of mind goes on from where it is', () => {
    const fade = createFade(1, 0.2);
    fade.aim([0]);
    fade.advance(0);
    fade.aim([1]);
    fade.advance(0.1);
    fade.aim([0]);
    fade.advance(0.1);
    expect(fade.values[0]).toBeCloseTo(0.25);
  });
});

describe('light in the air', () => {
  const even = (value: number): number[] => Array.from({ length: CUBE_VALUES }, () => value);
  const probes: Probes = {
    format: 'foyer-probes/1',
    positions: [
      [1000, 1000, 1300, 'living'],
      [3000, 1000, 1300, 'living'],
      [5000, 1000, 1300, 'bedroom'],
      [1000, 1100, 1300, 'living'],
    ],
    layers: [
      { id: 'sky', luxPerUnit: 2, units: [...even(100), ...even(300), ...even(10), ...even(0)] },
      { id: 'lamp', luxPerUnit: 1, units: [...even(0), ...even(0), ...even(50), ...even(0)] },
    ],
  };
  const roomAt = (xMm: number): string | null =>
    xMm < 4000 ? 'living' : xMm > 4500 ? 'bedroom' : null;
  const OPEN = [1, 1, 1, 1];
  const luxAt = (weights: readonly number[], xM: number, shares = OPEN): number => {
    const field = createProbeField(probes, ['lamp', 'sky'], AS_IT_IS, {
      ids: ['living', 'bedroom'],
      at: roomAt,
    });
    const cube = new Float32Array(CUBE_VALUES);
    field.compose(Float32Array.from(weights), Float32Array.from(shares));
    field.sample(xM, 1.3, 1, cube);
    return cubeLux(cube);
  };
  const SKY = [0, 0, 0, 1, 1, 1];
  const BOTH = [1, 1, 1, 1, 1, 1];

  test('a probe tells its own light, between two it is blended, and one inside furniture is left out', () => {
    expect(luxAt(SKY, 1)).toBeCloseTo(200, -1);
    expect(luxAt(SKY, 2)).toBeCloseTo(400, 0);
    expect(luxAt(SKY, 3)).toBeCloseTo(600, -1);
  });

  test('a wall keeps the light of the next room out; in a doorway all count', () => {
    expect(luxAt(BOTH, 5)).toBeCloseTo(70, 3);
    expect(luxAt(SKY, 3.9)).toBeGreaterThan(500);
    const between = luxAt(BOTH, 4.2);
    expect(between).toBeGreaterThan(70);
    expect(between).toBeLessThan(600);
  });

  test('a closed shutter dims the layer in its room and nowhere else', () => {
    const shut = [1, 1, 1, 0.5];
    expect(luxAt(BOTH, 5, shut)).toBeCloseTo(60, 3);
    expect(luxAt(BOTH, 1, shut)).toBe(luxAt(BOTH, 1));
    expect(luxAt(BOTH, 5, [1, 0, 1, 1])).toBeCloseTo(20, 3);
  });

  test('weights scale it, colour by colour', () => {
    expect(luxAt([0.5, 0.5, 0.5, 0, 0, 0], 5)).toBeCloseTo(25, 3);
    expect(luxAt([1, 0, 0, 0, 0, 0], 5)).toBeCloseTo(50 * 0.2126, 3);
  });
});

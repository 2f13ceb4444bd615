import { describe, expect, test } from 'vitest';
import { compileApartment } from '../../../src/core/apartment/compileApartment';
import { floorHeightAt } from '../../../src/core/apartment/floorHeightAt';
import type { Manifest } from '../../../src/core/apartment/manifest';
import { anchorMatrix } from '../../../src/view/bindings/placeTransform';
import { standingBoxes } from '../../../src/view/bindings/standingBoxes';
import { smallManifest } from '../../support/smallManifest';

/** The bedroom lies 400 mm lower; one step of 200 mm stands at its door. */
const floors: Manifest['floors'] = [
  { room: 'bedroom', heightMm: -400 },
  { room: 'bedroom', heightMm: -200, piece: { min: [4050, 0], max: [4500, 3000] } },
];

const compiled = (patch: Partial<Manifest>) => {
  const result = compileApartment(smallManifest(patch));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('the height of the floor', () => {
  const flat = compiled({ floors });

  test('is that of the room, of a step on it, and 0 where nothing is said', () => {
    expect(floorHeightAt(flat, 2000, 1500)).toBe(0);
    expect(floorHeightAt(flat, 4300, 1500)).toBe(-200);
    expect(floorHeightAt(flat, 6000, 1500)).toBe(-400);
    expect(floorHeightAt(compiled({}), 6000, 1500)).toBe(0);
  });

  test('changes in a doorway at the line of the door, and is unknown outside every room', () => {
    expect(floorHeightAt(flat, 3990, 1400)).toBe(0);
    expect(floorHeightAt(flat, 4110, 1400)).toBe(-200);
    expect(floorHeightAt(flat, -500, 1500)).toBeNull();
  });

  test('lowers what stands there, and walls beside it reach down', () => {
    const low = Object.values(flat.anchors).filter(({ room }) => room === 'bedroom');
    expect(low.length).toBeGreaterThan(0);
    for (const anchor of low) {
      const { at, heightMm } = anchor;
      const floorMm = at[0] <= 4500 ? -200 : -400;
      expect(anchorMatrix(anchor).elements[13]).toBeCloseTo((floorMm + heightMm) / 1000);
    }
    const wall = compiled({
      floors,
      collision: [{ min: [4000, 2000], max: [4100, 3000], heightMm: 2500 }],
    });
    expect(standingBoxes(wall, 1800)[0]?.min.y).toBeCloseTo(-0.4);
    expect(standingBoxes(wall, 1800)[0]?.max.y).toBeCloseTo(2.5);
  });

  test('of a room that does not exist is a flaw', () => {
    const result = compileApartment(smallManifest({ floors: [{ room: 'attic', heightMm: 200 }] }));
    expect(result).toMatchObject({
      ok: false,
      error: [{ path: ['floors', 0, 'room'], message: 'Floor: there is no room "attic".' }],
    });
  });
});

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileApartment } from '../../../src/core/apartment/compileApartment';
import type { Manifest } from '../../../src/core/apartment/manifest';
import type { FlatMeasure } from '../../../src/core/apartment/measureSchema';
import { readModel, type Triangle } from '../../support/readModel';
import { shippedFlats } from '../../support/shippedFlats';

const SAME_M = 0.005;
/** Half a hand: a smaller patch is a screw or a seam, not a seat or a shelf. */
const PATCH_M2 = 0.02;
/** A seat is measured within this distance of its anchor. */
const AROUND_M = 0.4;
/** Doors are measured at the height of a hip. */
const HIP_M = 1;

type Opening = Manifest['openings'][number];

const upwards = ([a, b, c]: Triangle): { readonly area: number; readonly up: number } => {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
  const length = Math.hypot(...normal);
  return { area: length / 2, up: length === 0 ? 0 : normal[1] / length };
};

/** Square metres that one could sit or lay something on at a height. */
const areaAt = (triangles: readonly Triangle[], heightM: number): number =>
  triangles.reduce((sum, triangle) => {
    const { area, up } = upwards(triangle);
    const ys = triangle.map(([, y]) => y);
    // A cushion is bent: its middle or its top may be what a tape reads.
    const heights = [ys.reduce((total, y) => total + y / 3, 0), Math.max(...ys)];
    return up > 0.9 && heights.some((height) => Math.abs(height - heightM) <= SAME_M)
      ? sum + area
      : sum;
  }, 0);

const near = (triangles: readonly Triangle[], [xMm, yMm]: readonly [number, number]) =>
  triangles.filter((triangle) => {
    const x = (triangle[0][0] + triangle[1][0] + triangle[2][0]) / 3;
    const z = (triangle[0][2] + triangle[1][2] + triangle[2][2]) / 3;
    return Math.hypot(x - xMm / 1000, z - yMm / 1000) <= AROUND_M;
  });

/** A bar is no thicker than this from its axis; what is further away is its plate or its foot. */
const BAR_M = 0.03;

/** How far the axis of a bar is from where it should be: what of it lies at that height, else whether it passes there. */
const barIsOff = (triangles: readonly Triangle[], heightM: number): number => {
  const ys = triangles.flat().map(([, y]) => y);
  const extremes = (some: readonly number[]) =>
    [some.reduce((a, b) => Math.min(a, b), Infinity), some.reduce((a, b) => Math.max(a, b), -Infinity)] as const; // prettier-ignore
  const [low, high] = extremes(ys);
  const [under, over] = extremes(ys.filter((y) => Math.abs(y - heightM) <= BAR_M));
  if (under <= over) return Math.abs((under + over) / 2 - heightM);
  return low <= heightM && heightM <= high ? 0 : Infinity;
};

/** How far one sees from a point along the plan, in metres, at the height of a hip. */
const seesFor = (
  triangles: readonly Triangle[],
  [x, z]: readonly [number, number],
  [dx, dz]: readonly [number, number],
): number => {
  let nearest = Infinity;
  for (const [a, b, c] of triangles) {
    const [e1x, e1y, e1z] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [e2x, e2y, e2z] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    const [px, py, pz] = [-dz * e2y, dz * e2x - dx * e2z, dx * e2y];
    const det = e1x * px + e1y * py + e1z * pz;
    if (Math.abs(det) < 1e-12) continue;
    const [tx, ty, tz] = [x - a[0], HIP_M - a[1], z - a[2]];
    const u = (tx * px + ty * py + tz * pz) / det;
    const [qx, qy, qz] = [ty * e1z - tz * e1y, tz * e1x - tx * e1z, tx * e1y - ty * e1x];
    const v = (dx * qx + dz * qz) / det;
    const t = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (u >= 0 && v >= 0 && u + v <= 1 && t > 0) nearest = Math.min(nearest, t);
  }
  return nearest;
};

const clearMm = (walls: readonly Triangle[], { line: [from, to] }: Opening): number => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along = [(to[0] - from[0]) / length, (to[1] - from[1]) / length] as const;
  const middle = [(from[0] + to[0]) / 2000, (from[1] + to[1]) / 2000] as const;
  return 1000 * (seesFor(walls, middle, along) + seesFor(walls, middle, [-along[0], -along[1]]));
};

const roomOf = (place: string): string => place.slice(0, place.indexOf('/'));

/** Seats of a chair that a scenario brings there. */
const BROUGHT = new Set(['hall/chair']);

const drawn = shippedFlats
  .filter(({ manifest }) => manifest.model !== undefined)
  .map((flat) => [flat.id, flat] as const);

describe.each(drawn)('%s, measured in its model', (_, { folder, manifest }) => {
  const flat = compileApartment(manifest);
  if (!flat.ok) throw new Error(JSON.stringify(flat.error));
  const { anchors } = flat.value;
  let model: Awaited<ReturnType<typeof readModel>>;
  beforeAll(async () => {
    model = await readModel(join(folder, manifest.model?.url ?? ''));
  });
  const nodeOf = (object: string | undefined): string =>
    manifest.objects.find(({ id }) => id === object)?.node ?? 'static-furn';
  const floorMmOf = (anchor: string | undefined): number => anchors[anchor ?? '']?.floorMm ?? 0;
  const placeOf = (anchor: string | undefined) =>
    manifest.anchors.find(({ id }) => id === anchor)?.at ?? [0, 0];

  test('doors and ways through are as wide as stated', () => {
    const walls = model.trianglesOf('static-arch');
    const ways = manifest.openings.filter(({ kind }) => kind === 'door' || kind === 'passage');
    const off = ways.flatMap((way) => {
      const clear = clearMm(walls, way);
      return Math.abs(clear - way.clearWidthMm) <= 1000 * SAME_M
        ? []
        : [`${way.id}: ${way.clearWidthMm} mm stated, ${clear.toFixed(0)} mm in the model`];
    });
    expect(ways.length).toBeGreaterThan(0);
    expect(off).toEqual([]);
  });

  test('one sits and lies as high as the anchors say', () => {
    const beds = manifest.anchors.filter(({ kind }) => kind === 'lie');
    // The edge of a bed is round; it is as high as the bed, which is measured.
    const isEdge = ({ id, heightMm }: (typeof beds)[number]): boolean =>
      beds.some((bed) => bed.heightMm === heightMm && roomOf(bed.id) === roomOf(id));
    const seats = [
      ...beds,
      ...manifest.anchors.filter(
        (one) => one.kind === 'seat' && !isEdge(one) && !BROUGHT.has(one.id),
      ),
    ];
    const off = seats.flatMap(({ id, at, heightMm: aboveFloorMm }) => {
      const heightMm = floorMmOf(id) + aboveFloorMm;
      const own = manifest.objects
        .filter(({ room }) => room === roomOf(id))
        .map(({ node }) => node);
      const here = ['static-arch', 'static-furn', ...own].flatMap((node) =>
        near(model.trianglesOf(node), at),
      );
      return areaAt(here, heightMm / 1000) >= PATCH_M2 ? [] : [`${id}: nothing at ${heightMm} mm`];
    });
    expect(seats.length).toBeGreaterThan(0);
    expect(off).toEqual([]);
  });

  test('what has a measured height has it', () => {
    const isThere = ({ object, anchor, quantity, value }: FlatMeasure): boolean => {
      const triangles = model.trianglesOf(nodeOf(object));
      const here = object === undefined ? near(triangles, placeOf(anchor)) : triangles;
      if (quantity === 'bar-height') return barIsOff(here, value / 1000) <= SAME_M;
      return areaAt(here, value / 1000) >= PATCH_M2;
    };
    const SURFACES = new Set(['seat-height', 'bed-height', 'worktop-height', 'shelf-height']);
    const off = (manifest.measures ?? []).filter(
      (one) =>
        one.room === undefined &&
        (SURFACES.has(one.quantity) || one.quantity === 'bar-height') &&
        !isThere(one),
    );
    expect(off).toEqual([]);
  });

  test('grab bars that are things hang at the height of their anchor', () => {
    const bars = manifest.objects.filter(({ class: kind }) => kind === 'grab-bar');
    const off = bars.filter(({ node, anchor }) => {
      const height = manifest.anchors.find((one) => one.id === anchor)?.heightMm ?? 0;
      return barIsOff(model.trianglesOf(node), (floorMmOf(anchor) + height) / 1000) > SAME_M;
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });
});

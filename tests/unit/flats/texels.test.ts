import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assignRooms } from '../../../src/core/apartment/assignRooms';
import { readLightTriangles, type LightTriangle } from '../../support/readLightTriangles';
import { shippedFlats } from '../../support/shippedFlats';

/** Looked at this often along each side of a texel. */
const FINE = 2;
/** Coordinates are kept in 14 bits, so that neighbours may overlap by a hair. */
const HAIR_TEXELS = 0.15;
/** Where a surface folds over itself, its own light lies under it. */
const FOLD_MM = 300;
/** As many places as 14 bits tell apart. */
const GRAIN = 16384;

/** Calls back for every sample that lies inside a triangle, farther than a hair from its edges. */
const inside = (uv: readonly number[], size: number, found: (sample: number) => void): void => {
  const [ax, ay] = [(uv[0] ?? 0) * size, (uv[1] ?? 0) * size];
  const [bx, by] = [(uv[2] ?? 0) * size, (uv[3] ?? 0) * size];
  const [cx, cy] = [(uv[4] ?? 0) * size, (uv[5] ?? 0) * size];
  const twice = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  // What is narrower than a texel was given one point of a neighbour to read.
  if (Math.abs(twice) < 1e-6) return;
  const turn = Math.sign(twice);
  // Samples from the inner side of each edge.
  const ab = turn / Math.hypot(bx - ax, by - ay);
  const bc = turn / Math.hypot(cx - bx, cy - by);
  const ca = turn / Math.hypot(ax - cx, ay - cy);
  const hair = HAIR_TEXELS * FINE;
  const right = Math.min(size, Math.ceil(Math.max(ax, bx, cx)));
  const high = Math.min(size, Math.ceil(Math.max(ay, by, cy)));
  for (let row = Math.max(0, Math.floor(Math.min(ay, by, cy))); row < high; row++)
    for (let column = Math.max(0, Math.floor(Math.min(ax, bx, cx))); column < right; column++) {
      const x = column + 0.5;
      const y = row + 0.5;
      if (ab * ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) < hair) continue;
      if (bc * ((cx - bx) * (y - by) - (cy - by) * (x - bx)) < hair) continue;
      if (ca * ((ax - cx) * (y - cy) - (ay - cy) * (x - cx)) >= hair) found(row * size + column);
    }
};

/** Triangles that join at a point of the map are one island; their number is that of one of them. */
const islandsOf = (triangles: readonly LightTriangle[]): Int32Array => {
  const island = Int32Array.from(triangles, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let up = island[at] ?? at; up !== at; up = island[at] ?? at) {
      island[at] = island[up] ?? up;
      at = up;
    }
    return at;
  };
  const first = new Map<number, number>();
  for (const [index, { uv }] of triangles.entries())
    for (let corner = 0; corner < 6; corner += 2) {
      const key = Math.round((uv[corner] ?? 0) * GRAIN) * GRAIN + Math.round((uv[corner + 1] ?? 0) * GRAIN); // prettier-ignore
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else island[root(index)] = root(other);
    }
  return island.map((_, index) => root(index));
};

type Sheet = { readonly shared: readonly string[]; readonly close: readonly string[] };

const count = (counts: Map<string, number>, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

const apartMm = (
  { before: [ax, ay] }: LightTriangle,
  { before: [bx, by] }: LightTriangle,
): number => Math.hypot(ax - bx, ay - by);

/** Which triangles share texels, and which islands of different rooms lie within a texel of each other. */
const readSheet = (
  triangles: readonly LightTriangle[],
  sizePx: number,
  roomOf: (point: readonly [number, number]) => number,
): Sheet => {
  const size = sizePx * FINE;
  const owner = new Int32Array(size * size);
  const shared = new Map<string, number>();
  for (const [index, triangle] of triangles.entries())
    inside(triangle.uv, size, (sample) => {
      const other = triangles[(owner[sample] ?? 0) - 1];
      owner[sample] = index + 1;
      if (!other || apartMm(other, triangle) <= FOLD_MM) return;
      count(shared, [other.node, triangle.node].toSorted().join(' and '));
    });
  const island = islandsOf(triangles);
  const rooms = new Map<number, number>();
  const roomAt = (owned: number): number => {
    const known = rooms.get(owned);
    if (known !== undefined) return known;
    const [x = 0, y = 0] = triangles[owned - 1]?.before ?? [];
    const room = roomOf([Math.round(x), Math.round(y)]);
    rooms.set(owned, room);
    return room;
  };
  const close = new Map<string, number>();
  const compare = (mine: number, its: number): void => {
    if (mine === 0 || its === 0 || island[mine - 1] === island[its - 1]) return;
    const [here, there] = [roomAt(mine), roomAt(its)];
    if (here < 0 || there < 0 || here === there) return;
    const nodes = [triangles[mine - 1]?.node, triangles[its - 1]?.node];
    count(close, `${nodes.join(' and ')} in rooms ${here} and ${there}`);
  };
  for (let sample = 0; sample < owner.length - FINE * size; sample++) {
    const mine = owner[sample] ?? 0;
    if (mine === 0) continue;
    compare(mine, owner[sample + FINE] ?? 0);
    compare(mine, owner[sample + FINE * size] ?? 0);
  }
  const said = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([what, times]) => `${what}: ${times} samples`);
  return { shared: said(shared), close: said(close) };
};

const lit = shippedFlats
  .filter(({ manifest }) => manifest.light !== undefined)
  .map((flat) => [flat.id, flat] as const);

describe.each(lit)('the texels of %s', (_, { folder, manifest }) => {
  const atlases = manifest.light?.atlases ?? [];
  let maps: Awaited<ReturnType<typeof readLightTriangles>>;
  beforeAll(async () => {
    maps = await readLightTriangles(join(folder, manifest.model?.url ?? ''));
  });

  test('lie in their map', () => {
    expect([...maps.keys()].toSorted()).toEqual(atlases.map(({ id }) => id).toSorted());
    for (const [id, triangles] of maps) {
      const outside = triangles.filter(({ uv }) => uv.some((value) => value < 0 || value > 1));
      expect([...new Set(outside.map(({ node }) => `${id}: ${node}`))]).toEqual([]);
    }
  });

  test('belong to one triangle each, a texel away from those of other rooms', () => {
    const roomOf = assignRooms(manifest);
    for (const { id, sizePx } of atlases) {
      const { shared, close } = readSheet(maps.get(id) ?? [], sizePx, roomOf);
      expect(shared, id).toEqual([]);
      expect(close, id).toEqual([]);
    }
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputsHash } from '../../assets/inputsHash.mjs';
import { manifestSchema } from '../../src/core/apartment/manifest';

const folder = resolve(import.meta.dirname, '../../public/models/lille');
const manifest = manifestSchema.parse(
  JSON.parse(readFileSync(resolve(folder, 'apartment.json'), 'utf8')),
);

const drawn = <T>(part: T | undefined): T => {
  if (part === undefined) throw new Error('Lille is drawn');
  return part;
};
const model = drawn(manifest.model);
const lighting = drawn(manifest.lighting);
const scaleCheck = drawn(manifest.scaleCheck);

type GlbNode = { name: string; mesh?: number; children?: number[]; extras?: { lightmap?: string } };
type GlbJson = {
  nodes: GlbNode[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number }[] }[];
  accessors: { count: number }[];
};

/** The JSON chunk of a GLB file. */
function glbJson(): GlbJson {
  const bytes = readFileSync(resolve(folder, model.url));
  expect(bytes.toString('ascii', 0, 4)).toBe('glTF');
  expect(bytes.readUInt32LE(8)).toBe(bytes.length);
  return JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12))) as GlbJson;
}

const glb = glbJson();
const layers = lighting.flatMap((light) => light.layers);

/** Millimetres free of boxes along a plan line, from a free point both ways; the named thing may be left out. */
function freeSpan(axis: 0 | 1, at: number, from: number, without?: string): number {
  const other = axis === 0 ? 1 : 0;
  let low = -Infinity;
  let high = Infinity;
  for (const box of manifest.collision) {
    if (box.object === without && without !== undefined) continue;
    if (box.min[other] > at || box.max[other] < at) continue;
    if (box.max[axis] <= from) low = Math.max(low, box.max[axis]);
    else if (box.min[axis] >= from) high = Math.min(high, box.min[axis]);
    else return 0;
  }
  return high - low;
}

/** Centres of the 100 mm cells a body of 200 mm radius can reach from a point, as "x,y". */
function reachable(from: readonly [number, number]): Set<string> {
  const radiusMm = 200;
  const free = (x: number, y: number): boolean =>
    manifest.collision.every((box) => {
      const dx = Math.max(box.min[0] - x, 0, x - box.max[0]);
      const dy = Math.max(box.min[1] - y, 0, y - box.max[1]);
      return dx * dx + dy * dy >= radiusMm * radiusMm;
    });
  const cell = (mm: number): number => Math.floor(mm / 100) * 100 + 50;
  const seen = new Set<string>();
  const queue: [number, number][] = [[cell(from[0]), cell(from[1])]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [x, y] = next;
    if (seen.has(`${x},${y}`) || x < 0 || y < 0 || x > 9000 || y > 6800 || !free(x, y)) continue;
    seen.add(`${x},${y}`);
    queue.push([x + 100, y], [x - 100, y], [x, y + 100], [x, y - 100]);
  }
  return seen;
}

describe('the built flat of Lille', () => {
  test('every file is there with the size the manifest states, 5 MB in all', () => {
    const files = [model, ...layers.map((layer) => layer.file)];
    for (const file of files)
      expect(statSync(resolve(folder, file.url)).size, file.url).toBe(file.bytes);
    const json = statSync(resolve(folder, 'apartment.json')).size;
    expect(files.reduce((sum, file) => sum + file.bytes, json)).toBeLessThan(5_000_000);
    expect(layers.reduce((sum, layer) => sum + layer.file.bytes, 0)).toBeLessThan(1_600_000);
  });

  test('was built from the scripts as they are now', () => {
    expect(manifest.inputsHash, 'run `npm run assets`').toBe(
      inputsHash(resolve(folder, '../../../assets'), 'lille'),
    );
    expect(existsSync(resolve(folder, '../../../assets/build.mjs'))).toBe(true);
  });

  test('each listed thing is one node, and its states are children of it', () => {
    for (const object of manifest.objects) {
      const nodes = glb.nodes.filter((node) => node.name === object.node);
      expect(nodes, object.node).toHaveLength(1);
      const children = (nodes[0]?.children ?? []).map((index) => glb.nodes[index]?.name ?? '');
      expect(children.length, object.node).toBeGreaterThan(0);
      for (const name of children) expect(name.startsWith(object.node), name).toBe(true);
    }
    const states = glb.nodes.map((node) => node.name).filter((name) => name.includes('@'));
    expect(states.toSorted()).toEqual([
      'bath-mat@grip=loose',
      'bath-mat@grip=non-slip',
      'bedside-lamp@power=off',
      'bedside-lamp@power=on',
      'desk-chair@wheels=free',
      'desk-chair@wheels=none',
      'hall-rug@edge=flat',
      'hall-rug@edge=lifted',
      'hall-rug@edge=taped',
      'lamp-duct@run=in-duct',
      'living-rug@edge=flat',
      'living-rug@edge=taped',
      'night-path@power=off',
      'night-path@power=on',
      'phone-cable@run=across',
      'phone-cable@run=along-wall',
      'slippers@worn=backless',
      'slippers@worn=closed',
      'toilet@seat=plain',
      'toilet@seat=raised',
    ]);
  });

  test('what is lit by a lightmap has the second texture coordinates and an atlas of the manifest', () => {
    const atlases = new Set(layers.map((layer) => layer.atlas));
    const lit = glb.nodes.filter((node) => node.extras?.lightmap !== undefined);
    expect(lit.length).toBeGreaterThan(20);
    for (const node of lit) {
      expect(atlases.has(node.extras?.lightmap ?? ''), node.name).toBe(true);
      const primitives = node.mesh === undefined ? [] : (glb.meshes[node.mesh]?.primitives ?? []);
      expect(primitives.length, node.name).toBeGreaterThan(0);
      for (const primitive of primitives)
        expect(primitive.attributes, node.name).toHaveProperty('TEXCOORD_1');
    }
    expect(
      glb.nodes
        .filter((node) => node.mesh !== undefined && !node.extras?.lightmap)
        .map((n) => n.name),
    ).toEqual(['backdrop']);
  });

  test('stays within 90,000 triangles', () => {
    const triangles = glb.meshes
      .flatMap((mesh) => mesh.primitives)
      .reduce((sum, primitive) => sum + (glb.accessors[primitive.indices]?.count ?? 0) / 3, 0);
    expect(triangles).toBeGreaterThan(30_000);
    expect(triangles).toBeLessThan(90_000);
  });
});

describe('the plan of Lille', () => {
  test('every anchor belongs to a room, and every thing stands at an anchor', () => {
    const rooms = new Set(manifest.rooms.map((room) => room.id));
    const anchors = new Set(manifest.anchors.map((anchor) => anchor.id));
    expect(anchors.size).toBe(manifest.anchors.length);
    for (const anchor of manifest.anchors)
      expect(rooms.has(anchor.id.split('/')[0] ?? ''), anchor.id).toBe(true);
    for (const object of manifest.objects) {
      expect(anchors.has(object.anchor ?? ''), object.id).toBe(true);
      expect(rooms.has(object.room), object.id).toBe(true);
    }
  });

  test('true measures', () => {
    const height = (id: string): number =>
      manifest.anchors.find((anchor) => anchor.id === id)?.heightMm ?? -1;
    expect(height('bathroom/toilet')).toBe(390);
    expect(height('bathroom/toilet-side')).toBe(980);
    expect(height('bathroom/tub-side')).toBe(750);
    expect(height('living/armchair')).toBe(470);
    expect(height('kitchen/shelf')).toBe(1900);
    expect(Math.abs(scaleCheck.measuredMm - scaleCheck.statedMm)).toBeLessThanOrEqual(5);
  });

  test('doors leave at least 830 mm free between the collision boxes', () => {
    const ways = manifest.openings.filter(
      (opening) => opening.kind === 'door' || opening.kind === 'passage',
    );
    expect(ways).toHaveLength(5);
    for (const { id, line, clearWidthMm } of ways) {
      const axis = line[0][1] === line[1][1] ? 0 : 1;
      const middle = Math.round((line[0][axis] + line[1][axis]) / 2);
      for (const off of [-300, -100, 0, 100, 300]) {
        const at = line[0][axis === 0 ? 1 : 0] + off;
        expect(freeSpan(axis, at, middle), `${id} ${off}`).toBeGreaterThanOrEqual(830);
      }
      expect(clearWidthMm, id).toBeGreaterThanOrEqual(830);
    }
  });

  test('the boxes narrow the hall to 680 mm, and without them it is wide', () => {
    expect(freeSpan(1, 1850, 2700)).toBeGreaterThanOrEqual(660);
    expect(freeSpan(1, 1850, 2700)).toBeLessThanOrEqual(700);
    expect(freeSpan(1, 1850, 2700, 'hall-boxes')).toBeGreaterThanOrEqual(1150);
  });

  test('from the front door a person gets within 900 mm of every anchor', () => {
    const spawn = manifest.anchors.find((anchor) => anchor.kind === 'spawn');
    const cells = [...reachable(spawn?.at ?? [0, 0])].map((key) => key.split(',').map(Number));
    expect(cells.length).toBeGreaterThan(1500);
    for (const anchor of manifest.anchors) {
      const room = manifest.rooms.find((r) => r.id === anchor.id.split('/')[0]);
      const [west, north] = room?.floorPolygon[0] ?? [0, 0];
      const [east, south] = room?.floorPolygon[2] ?? [0, 0];
      const near = cells.filter(([x = 0, y = 0]) => x > west && x < east && y > north && y < south);
      const nearest = Math.min(
        ...near.map(([x = 0, y = 0]) => Math.hypot(x - anchor.at[0], y - anchor.at[1])),
      );
      expect(nearest, anchor.id).toBeLessThanOrEqual(900);
    }
  });

  test('stays light: fewer than 250 boxes', () => {
    expect(manifest.collision.length).toBeLessThan(250);
    const things = new Set(manifest.objects.map((object) => object.id));
    for (const box of manifest.collision)
      if (box.object) expect(things.has(box.object), box.object).toBe(true);
  });
});

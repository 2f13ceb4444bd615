import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFlatFolder } from '../../../src/cli/flat/checkFlatFolder';
import { aidsOf } from '../../../src/cli/flat/aidsOf';
import { apartmentProblems } from '../../../src/core/apartment/apartmentProblems';
import type { Manifest } from '../../../src/core/apartment/manifest';
import { boxGlb, type NamedBox } from '../../support/boxGlb';
import { shippedProject } from '../../support/shippedProject';
import { smallManifest } from '../../support/smallManifest';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** The floor of the small flat, a crate and a sofa on it, in metres. */
const boxes: readonly NamedBox[] = [
  { name: 'floor', min: [-0.1, -0.1, -0.1], max: [7.2, 0, 3.1] },
  { name: 'wall', min: [-0.1, 0, -0.1], max: [7.2, 2.5, 0] },
  { name: 'crate', min: [2.35, 0, 2.45], max: [2.85, 0.5, 2.95] },
  { name: 'sofa', min: [0.7, 0, 0.1], max: [1.3, 0.8, 0.7] },
];

let good: Uint8Array;
beforeAll(async () => {
  good = await boxGlb(boxes);
});

type Given = { readonly glb?: Uint8Array; readonly text?: (json: string) => string };

/** What `check` says of the small flat on disk, as `line: message`, after some changes. */
const said = async (
  patch: Partial<Manifest> = {},
  { glb = good, text = (json) => json }: Given = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-flat-'));
  roots.push(folder);
  const rest = smallManifest();
  const manifest = {
    ...rest,
    model: { url: 'small.glb', bytes: glb.length },
    ...patch,
  };
  writeFileSync(join(folder, 'small.glb'), glb);
  const json = text(JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, 'apartment.json'), json);
  const problems = await checkFlatFolder(folder, 'apartment.json', null);
  return problems.map(({ line, message }) => `${json.split('\n')[line - 1]?.trim()} → ${message}`);
};

test('a scan with its model and nothing baked passes', async () => {
  expect(await said()).toEqual([]);
});

describe('each mistake of a manifest is named at its place', () => {
  test('a word and a number', async () => {
    expect(
      await said({}, { text: (json) => json.replace('"hinge": "left"', '"hinge": "top"') }),
    ).toEqual([expect.stringMatching(/^"hinge": "top" → openings\.0\.hinge/)]);
    expect(await said({}, { text: (json) => json.replace('"bytes"', '"byte"') })).toEqual([
      expect.stringMatching(/^"bytes?"|^"model"/),
      expect.stringContaining('byte'),
    ]);
  });

  test('a file that is missing, of another size, or not there at all', async () => {
    expect(await said({ model: { url: 'gone.glb', bytes: 3 } })).toEqual([
      '"url": "gone.glb", → There is no file "gone.glb" beside apartment.json.',
    ]);
    expect(await said({ model: { url: 'small.glb', bytes: 3 } })).toEqual([
      expect.stringMatching(/^"bytes": 3 → "small.glb" is \d+ bytes long, not 3/),
    ]);
    for (const url of ['../small.glb', 'https://a.example/small.glb', '/small.glb', 'a/../../b'])
      expect(await said({ model: { url, bytes: 3 } })).toEqual([
        expect.stringContaining('not in the folder of the flat'),
      ]);
  });

  test('a room and an anchor that are somewhere else', async () => {
    const { anchors } = smallManifest();
    const astray = anchors.map((one) =>
      one.id === 'bedroom/bed' ? { ...one, at: [4600, 3600] as [number, number] } : one,
    );
    expect(await said({ anchors: astray })).toEqual([
      expect.stringMatching(
        /^"at": \[ → Anchor "bedroom\/bed" is at 4600, 3600, outside "bedroom"/,
      ),
    ]);
  });
});

describe('a model', () => {
  const scaled = (by: number): readonly NamedBox[] =>
    boxes.map(({ name, min, max }) => ({
      name,
      min: [min[0] * by, min[1] * by, min[2] * by],
      max: [max[0] * by, max[1] * by, max[2] * by],
    }));

  test.each([
    ['in centimetres', () => scaled(100), 'seems to be in centimetres. Export it in metres.'],
    ['in millimetres', () => scaled(1000), 'seems to be in millimetres. Export it in metres.'],
    ['in kilometres', () => scaled(0.001), 'times smaller than the plan'],
    ['with z up', () => boxes.map(({ name, min, max }) => ({ name, min: [min[0], min[2], min[1]] as const, max: [max[0], max[2], max[1]] as const })), 'lies on its side'],
    ['elsewhere', () => boxes.map(({ name, min, max }) => ({ name, min: [min[0] + 9, min[1], min[2]] as const, max: [max[0] + 9, max[1], max[2]] as const })), 'shifted or turned'],
    ['without a thing', () => boxes.filter(({ name }) => name !== 'sofa'), 'no node "sofa"'],
    ['with a thing twice', () => [...boxes, ...boxes.slice(3)], 'several nodes called "sofa"'],
    ['with a thing in another room', () => boxes.map((box) => (box.name === 'crate' ? { ...box, min: [6, 0, 1] as const, max: [6.5, 1, 1.5] as const } : box)), 'node "crate" is at 6250, 1250 on the plan, outside "living"'],
    ['with nothing in it', () => [], 'nothing to see in the model'],
  ])('%s is told so', async (_, make, message) => {
    expect((await said({}, { glb: await boxGlb(make()) })).join('\n')).toContain(message);
  }); // prettier-ignore

  test('of another kind, or damaged, is told so', async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(await said({}, { glb: bytes('solid stl of a whole room, in text') })).toEqual([
      expect.stringContaining('This is not a GLB file'),
    ]);
    expect(await said({}, { glb: good.slice(0, 200) })).toEqual([
      expect.stringContaining('cut off'),
    ]);
    const broken = good.slice();
    const at = Buffer.from(broken).indexOf('"mesh":');
    broken[at + 7] = '9'.charCodeAt(0);
    expect((await said({}, { glb: broken })).join('\n')).toMatch(/small\.glb: .*at \/nodes/);
  });
});

test('the norm profiles say how wide a rollator and a wheelchair are', () => {
  expect(aidsOf(shippedProject.norms)).toEqual({
    rollatorWidthMm: 620,
    wheelchairWidthMm: 700,
    wheelchairLengthMm: 1200,
    turningCircleMm: 1500,
  });
  expect(aidsOf({})).toBeNull();
});

test('a place inside a file that is no JSON is its beginning', () => {
  const flaw = { path: ['rooms', 0], message: 'x' };
  expect(apartmentProblems([flaw], '\uFEFF{"rooms":\n [{}]}', 'a.json')).toMatchObject([
    { line: 2, column: 3 },
  ]);
  expect(apartmentProblems([flaw], '{', 'a.json')).toMatchObject([{ line: 1, column: 1 }]);
});

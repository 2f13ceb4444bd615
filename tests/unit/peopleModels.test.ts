import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO, type Animation, type Document, type Node } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { Matrix4, Quaternion, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inputsHash } from '../../assets/people/inputsHash.mjs';

const MODELS = 'public/models/people';
const BYTES_AT_MOST = 1_150_000;
const TRIANGLES_AT_MOST = 30_000;
const DRAW_CALLS_AT_MOST = 5;
const SLIDE_AT_MOST_M = 0.005;
const MEETS_M = 0.02;

const SHARED = [
  'sit-idle sit-talk sit-pain sit-confused stand-idle stand-talk walk',
  'sit-refuse sit-agree sit-reach sit-point sit-hold-out-arm stand-reach stand-point',
  'sit-to-stand stand-to-sit turn-left turn-right',
].flatMap((names) => names.split(' '));
const RESIDENTS = [
  'lie-idle floor-idle side-idle all-fours-idle half-kneeling-idle walk-cane walk-rollator wheel',
  'lie-to-edge edge-to-lie stumble fall floor-to-side side-to-all-fours',
  'all-fours-to-half-kneeling half-kneeling-to-sitting chair-rise-five',
].flatMap((names) => names.split(' '));
const CLIPS: Readonly<Record<string, readonly string[]>> = {
  jeanne: [...SHARED, ...RESIDENTS],
  willy: [...SHARED, ...RESIDENTS],
  greta: [...SHARED, ...RESIDENTS],
  nadia: SHARED,
  katrien: SHARED,
};
/** The loop of each posture: what comes before and after a change of posture. */
const LOOPS: Readonly<Record<string, string>> = {
  sitting: 'sit-idle',
  edge: 'sit-idle',
  standing: 'stand-idle',
  lying: 'lie-idle',
  floor: 'floor-idle',
  side: 'side-idle',
  'all-fours': 'all-fours-idle',
  'half-kneeling': 'half-kneeling-idle',
};
const CONTACTS = ['pelvis', 'head', 'hand.L', 'hand.R', 'foot.L', 'foot.R'];

const clipSchema = z.object({
  name: z.string(),
  seconds: z.number().positive(),
  loop: z.boolean(),
  from: z.string(),
  to: z.string(),
  rootMm: z.tuple([z.number(), z.number()]),
  rootYawDeg: z.number(),
  rootUpMm: z.number().default(0),
  speedMmPerS: z.number().optional(),
  measured: z.object({ missedMm: z.number(), belowFloorMm: z.number(), slideMm: z.number() }),
});
const personSchema = z.object({
  format: z.literal('foyer-person/1'),
  id: z.string(),
  file: z.object({ url: z.string(), bytes: z.number() }),
  triangles: z.number(),
  drawCalls: z.number(),
  clips: z.array(clipSchema),
  seatHeightMm: z.number(),
  eyeHeightSittingMm: z.number(),
  eyeHeightStandingMm: z.number(),
  inputsHash: z.string(),
});
type Clip = z.infer<typeof clipSchema>;

/** Plays clips of a model without a screen. */
class Puppet {
  private readonly nodes: readonly Node[];
  private readonly rest: ReadonlyMap<Node, Matrix4>;
  private readonly clips: ReadonlyMap<string, Animation>;

  constructor(document: Document) {
    this.nodes = document.getRoot().listNodes();
    this.rest = new Map(
      this.nodes.map((node) => [node, new Matrix4().fromArray(node.getMatrix())]),
    );
    this.clips = new Map(
      document
        .getRoot()
        .listAnimations()
        .map((clip) => [clip.getName(), clip]),
    );
  }

  /** World places of joints at a moment, between samples as a viewer draws it. */
  at(name: string, seconds: number): ReadonlyMap<string, Vector3> {
    const local = new Map(this.rest);
    for (const channel of this.clips.get(name)?.listChannels() ?? []) {
      const node = channel.getTargetNode();
      const sampler = channel.getSampler();
      if (!node || !sampler) continue;
      const times = sampler.getInput()?.getArray() ?? [];
      let i = 0;
      while (i < times.length - 2 && (times[i + 1] ?? 0) <= seconds) i += 1;
      const [t0, t1] = [times[i] ?? 0, times[i + 1] ?? 1];
      const share = Math.min(1, Math.max(0, (seconds - t0) / (t1 - t0)));
      const [a, b] = [0, 1].map((k) => sampler.getOutput()?.getElement(i + k, []) ?? []);
      const place = new Vector3();
      const turn = new Quaternion();
      (local.get(node) ?? new Matrix4()).decompose(place, turn, new Vector3());
      if (channel.getTargetPath() === 'translation')
        place.fromArray(a ?? []).lerp(new Vector3().fromArray(b ?? []), share);
      else turn.fromArray(a ?? []).slerp(new Quaternion().fromArray(b ?? []), share);
      local.set(node, new Matrix4().compose(place, turn, new Vector3(1, 1, 1)));
    }
    const world = new Map<Node, Matrix4>();
    const matrixOf = (node: Node): Matrix4 => {
      const known = world.get(node);
      if (known) return known;
      const parent = node.getParentNode();
      const own = local.get(node) ?? new Matrix4();
      const made = parent ? matrixOf(parent).clone().multiply(own) : own;
      world.set(node, made);
      return made;
    };
    return new Map(
      this.nodes.map((node) => [
        node.getName(),
        new Vector3().setFromMatrixPosition(matrixOf(node)),
      ]),
    );
  }
}

/** A place seen from the origin before a clip, of what is known from the origin after it. */
const afterClip = (place: Vector3, clip: Clip): Vector3 =>
  place
    .clone()
    .applyAxisAngle(new Vector3(0, 1, 0), (clip.rootYawDeg * Math.PI) / 180)
    .add(new Vector3(clip.rootMm[0], clip.rootUpMm, clip.rootMm[1]).divideScalar(1000));

const farthest = (
  a: ReadonlyMap<string, Vector3>,
  b: ReadonlyMap<string, Vector3>,
  move: (place: Vector3) => Vector3 = (place) => place,
): number =>
  Math.max(
    ...CONTACTS.map((name) => {
      const [p, q] = [a.get(name), b.get(name)];
      return p && q ? p.distanceTo(move(q)) : Number.NaN;
    }),
  );

describe.each(Object.keys(CLIPS))('the model of %s', (id) => {
  let person: z.infer<typeof personSchema>;
  let document: Document;
  let puppet: Puppet;
  beforeAll(async () => {
    await MeshoptDecoder.ready;
    person = personSchema.parse(JSON.parse(readFileSync(join(MODELS, `${id}.json`), 'utf8')));
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    document = await io.read(join(MODELS, person.file.url));
    puppet = new Puppet(document);
  });

  test('is within its budget of bytes, triangles and draw calls', () => {
    const primitives = document
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives());
    const triangles = primitives.reduce(
      (sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? Number.NaN) / 3,
      0,
    );
    expect(readFileSync(join(MODELS, person.file.url)).length).toBe(person.file.bytes);
    expect(person.file.bytes).toBeLessThanOrEqual(BYTES_AT_MOST);
    expect(triangles).toBe(person.triangles);
    expect(triangles).toBeLessThanOrEqual(TRIANGLES_AT_MOST);
    expect(primitives.length).toBe(person.drawCalls);
    expect(primitives.length).toBeLessThanOrEqual(DRAW_CALLS_AT_MOST);
  });

  test('has every clip that is asked of it', () => {
    const names = person.clips.map((clip) => clip.name);
    expect(names).toEqual(expect.arrayContaining([...(CLIPS[id] ?? [])]));
    expect(
      document
        .getRoot()
        .listAnimations()
        .map((clip) => clip.getName()),
    ).toEqual(names);
  });

  test('a clip begins in the posture it comes from and ends in the one it leads to', () => {
    const gaps = person.clips
      .filter((clip) => !clip.name.startsWith('walk') && !clip.name.startsWith('wheel'))
      .flatMap((clip) => {
        const [from, to] = [LOOPS[clip.from], LOOPS[clip.to]].map((loop) =>
          loop === undefined ? null : puppet.at(loop, 0),
        );
        if (!from || !to || clip.loop) return [];
        const start = farthest(puppet.at(clip.name, 0), from);
        // The root bone has carried her along: the same place, seen from where the origin was.
        const end = farthest(puppet.at(clip.name, clip.seconds), to, (place) =>
          afterClip(place, clip),
        );
        return [{ clip: clip.name, start, end }];
      });
    expect(gaps.filter(({ start, end }) => !(start <= MEETS_M && end <= MEETS_M))).toEqual([]);
    expect(gaps.length).toBeGreaterThan(8);
  });

  test('a loop ends as it begins', () => {
    const open = person.clips
      .filter(({ loop }) => loop)
      .map(({ name, seconds }) => ({
        name,
        gap: farthest(puppet.at(name, 0), puppet.at(name, seconds)),
      }));
    expect(open.filter(({ gap }) => !(gap < 0.002))).toEqual([]);
  });

  test('a foot that is flat on the floor stays where it is, at the speed the file states', () => {
    const slides = person.clips
      .filter(({ name }) => /^(walk|stand|sit|turn|chair)/.test(name))
      .flatMap((clip) =>
        ['L', 'R'].map((side) => ({ clip: clip.name, side, slide: slideOf(puppet, clip, side) })),
      );
    expect(slides.filter(({ slide }) => !(slide <= SLIDE_AT_MOST_M))).toEqual([]);
  });

  test('was built from the scripts as they are now', () => {
    expect(person.inputsHash).toBe(inputsHash('assets/people'));
  });
});

const STEP_S = 1 / 40;

/** Metres a sole moves over the floor from where it came to stand: toe and ankle both at their lowest. */
const slideOf = (puppet: Puppet, clip: Clip, side: string): number => {
  const flat = puppet.at(clip.from === 'sitting' ? 'sit-idle' : 'stand-idle', 0);
  const [restFoot, restToe] = [flat.get(`foot.${side}`)?.y ?? 0, flat.get(`toe.${side}`)?.y ?? 0];
  let stood: Vector3 | null = null;
  let worst = 0;
  for (let t = 0; t <= clip.seconds; t += STEP_S) {
    const joints = puppet.at(clip.name, t);
    const foot = joints.get(`foot.${side}`) ?? new Vector3(Number.NaN);
    const toe = joints.get(`toe.${side}`) ?? new Vector3(Number.NaN);
    const down = Math.abs(foot.y - restFoot) < 0.0012 && Math.abs(toe.y - restToe) < 0.0012;
    const place = toe.clone().setZ(toe.z + ((clip.speedMmPerS ?? 0) / 1000) * t);
    stood = down ? (stood ?? place) : null;
    if (stood) worst = Math.max(worst, stood.distanceTo(place));
  }
  return worst;
};

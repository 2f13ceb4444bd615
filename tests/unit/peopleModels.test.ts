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
  'all-fours-to-half-kneeling half-kneeling-to-sitting chair-rise-five stand-rollator',
  'side-to-floor all-fours-to-side all-fours-to-floor half-kneeling-to-all-fours half-kneeling-to-floor',
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

type Track = { readonly times: ArrayLike<number>; readonly values: readonly number[][] };
type Tracks = ReadonlyMap<Node, Readonly<Record<string, Track>>>;

const tracksOf = (animation: Animation): Tracks => {
  const tracks = new Map<Node, Record<string, Track>>();
  for (const channel of animation.listChannels()) {
    const node = channel.getTargetNode();
    const sampler = channel.getSampler();
    const path = channel.getTargetPath();
    const [input, output] = [sampler?.getInput(), sampler?.getOutput()];
    if (!node || !input || !output || !path) continue;
    const values = Array.from({ length: input.getCount() }, (_, i) => output.getElement(i, []));
    tracks.set(node, {
      ...tracks.get(node),
      [path]: { times: input.getArray() ?? [], values },
    });
  }
  return tracks;
};

/** The two samples round a moment, and how far it lies between them. */
const around = ({ times, values }: Track, seconds: number) => {
  let i = 0;
  while (i < times.length - 2 && (times[i + 1] ?? 0) <= seconds) i += 1;
  const [t0, t1] = [times[i] ?? 0, times[i + 1] ?? 1];
  const share = Math.min(1, Math.max(0, (seconds - t0) / (t1 - t0)));
  return { a: values[i] ?? [], b: values[i + 1] ?? values[i] ?? [], share };
};

/** Plays clips of a model without a screen. */
class Puppet {
  private readonly nodes: ReadonlyMap<string, Node>;
  private readonly clips: ReadonlyMap<string, Tracks>;

  constructor(document: Document) {
    const root = document.getRoot();
    this.nodes = new Map(root.listNodes().map((node) => [node.getName(), node]));
    this.clips = new Map(root.listAnimations().map((clip) => [clip.getName(), tracksOf(clip)]));
  }

  /** World places of joints at a moment, between samples as a viewer draws it. */
  at(clip: string, seconds: number, joints = CONTACTS): ReadonlyMap<string, Vector3> {
    const tracks = this.clips.get(clip);
    const world = new Map<Node, Matrix4>();
    const matrixOf = (node: Node): Matrix4 => {
      const known = world.get(node);
      if (known) return known;
      const { translation, rotation } = tracks?.get(node) ?? {};
      const place = new Vector3().fromArray(node.getTranslation());
      const turn = new Quaternion().fromArray(node.getRotation());
      if (translation) {
        const { a, b, share } = around(translation, seconds);
        place.fromArray(a).lerp(new Vector3().fromArray(b), share);
      }
      if (rotation) {
        const { a, b, share } = around(rotation, seconds);
        turn.fromArray(a).slerp(new Quaternion().fromArray(b), share);
      }
      const made = new Matrix4().compose(place, turn, new Vector3().fromArray(node.getScale()));
      const parent = node.getParentNode();
      if (parent) made.premultiply(matrixOf(parent));
      world.set(node, made);
      return made;
    };
    return new Map(
      joints.flatMap((name) => {
        const node = this.nodes.get(name);
        return node ? [[name, new Vector3().setFromMatrixPosition(matrixOf(node))] as const] : [];
      }),
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

/** Not a multiple of the samples' distance, so that moments between them count too. */
const STEP_S = 1 / 26;

/** Metres a sole moves over the floor from where it came to stand: toe and ankle both at their lowest. */
const slideOf = (puppet: Puppet, clip: Clip, side: string): number => {
  const flat = puppet.at('stand-idle', 0, [`foot.${side}`, `toe.${side}`]);
  const [restFoot, restToe] = [flat.get(`foot.${side}`)?.y ?? 0, flat.get(`toe.${side}`)?.y ?? 0];
  let stood: Vector3 | null = null;
  let worst = 0;
  for (let t = 0; t <= clip.seconds; t += STEP_S) {
    const joints = puppet.at(clip.name, t, [`foot.${side}`, `toe.${side}`]);
    const foot = joints.get(`foot.${side}`) ?? new Vector3(Number.NaN);
    const toe = joints.get(`toe.${side}`) ?? new Vector3(Number.NaN);
    const down = Math.abs(foot.y - restFoot) < 0.0012 && Math.abs(toe.y - restToe) < 0.0012;
    const place = toe.clone().setZ(toe.z + ((clip.speedMmPerS ?? 0) / 1000) * t);
    stood = down ? (stood ?? place) : null;
    if (stood) worst = Math.max(worst, stood.distanceTo(place));
  }
  return worst;
};

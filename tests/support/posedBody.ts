import {
  type AnimationClip,
  AnimationMixer,
  type BufferAttribute,
  type InterleavedBufferAttribute,
  Matrix4,
  type Object3D,
  SkinnedMesh,
  Vector3,
} from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

/** One mesh in the pose of the moment, in metres of the world. */
export type PosedMesh = {
  readonly positions: Float32Array;
  readonly triangles: ArrayLike<number>;
  /** 0 dark to 1 bright, for each vertex. */
  readonly tones: Float32Array;
};

export type PosedBody = {
  readonly clips: readonly AnimationClip[];
  /** Puts the body into a moment of a clip, the face as its shapes are weighed, and answers its meshes there. */
  readonly pose: (
    clip: string,
    seconds: number,
    shapes?: Readonly<Record<string, number>>,
  ) => readonly PosedMesh[];
  readonly placeOf: (bone: string) => Vector3;
};

type Skinned = PosedMesh & {
  readonly mesh: SkinnedMesh;
  readonly rest: Float32Array;
  readonly bones: Float32Array;
  readonly weights: Float32Array;
};

const GLB_HEADER = 12;
const CHUNK_HEADER = 8;

/** The same file without its pictures, which nothing can decode here. */
const withoutTextures = (glb: Uint8Array): ArrayBuffer => {
  const view = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  const length = view.getUint32(GLB_HEADER, true);
  const start = GLB_HEADER + CHUNK_HEADER;
  const json = JSON.parse(new TextDecoder().decode(glb.subarray(start, start + length))) as {
    materials: { name: string }[];
  };
  const materials = json.materials.map(({ name }) => ({ name }));
  const text = new TextEncoder().encode(
    JSON.stringify({ ...json, materials, textures: [], images: [] }),
  );
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(0x20);
  padded.set(text);
  const rest = glb.subarray(start + length);
  const out = new Uint8Array(start + padded.length + rest.length);
  out.set(glb.subarray(0, GLB_HEADER + CHUNK_HEADER));
  out.set(padded, start);
  out.set(rest, start + padded.length);
  const header = new DataView(out.buffer);
  header.setUint32(8, out.length, true);
  header.setUint32(GLB_HEADER, padded.length, true);
  return out.buffer;
};

const numbersOf = (attribute: Attribute | undefined, size: number): Float32Array => {
  if (!attribute) throw new Error('The mesh lacks an attribute.');
  const numbers = new Float32Array(attribute.count * size);
  for (let i = 0; i < attribute.count; i++)
    for (let k = 0; k < size; k++) numbers[i * size + k] = attribute.getComponent(i, k);
  return numbers;
};

/** How bright each material is drawn; cloth has its colours at its vertices. */
const TONES: Readonly<Record<string, number>> = { skin: 0.95, hair: 0.55, eye: 0.3 };

const materialOf = ({ material }: SkinnedMesh): string =>
  Array.isArray(material) ? '' : material.name;

const tonesOf = (mesh: SkinnedMesh, count: number): Float32Array => {
  const colours = mesh.geometry.getAttribute('color');
  const tone = TONES[materialOf(mesh)];
  if (tone !== undefined) return new Float32Array(count).fill(tone);
  return Float32Array.from({ length: count }, (_, i) =>
    colours ? Math.cbrt((colours.getX(i) + colours.getY(i) + colours.getZ(i)) / 3) : 0.5,
  );
};

const skinned = (mesh: SkinnedMesh): Skinned => {
  const { geometry } = mesh;
  const rest = numbersOf(geometry.getAttribute('position'), 3);
  return {
    mesh,
    rest,
    positions: new Float32Array(rest.length),
    triangles: geometry.getIndex()?.array ?? [],
    tones: tonesOf(mesh, rest.length / 3),
    bones: numbersOf(geometry.getAttribute('skinIndex'), 4),
    weights: numbersOf(geometry.getAttribute('skinWeight'), 4),
  };
};

const shapedRest = (
  { mesh, rest }: Skinned,
  shapes: Readonly<Record<string, number>>,
): Float32Array => {
  const deltas = mesh.geometry.morphAttributes.position;
  if (!deltas) return rest;
  const shaped = rest.slice();
  for (const [name, weight] of Object.entries(shapes)) {
    const delta = deltas[mesh.morphTargetDictionary?.[name] ?? -1];
    if (!delta) throw new Error(`The face has no shape ${name}.`);
    for (let i = 0; i < delta.count; i++)
      for (let k = 0; k < 3; k++)
        shaped[i * 3 + k] = (shaped[i * 3 + k] ?? 0) + weight * delta.getComponent(i, k);
  }
  return shaped;
};

const place = new Matrix4();

/** What the vertex shader of three does with bones, for every vertex of a mesh. */
const skin = (body: Skinned, rest: Float32Array): void => {
  const { mesh, positions, bones, weights } = body;
  const { skeleton, bindMatrix, bindMatrixInverse, matrixWorld } = mesh;
  skeleton.update();
  const matrices = skeleton.bones.map((_, i) => {
    const bone = new Matrix4().fromArray(skeleton.boneMatrices ?? [], i * 16);
    return place
      .multiplyMatrices(matrixWorld, bindMatrixInverse)
      .multiply(bone)
      .multiply(bindMatrix)
      .elements.slice();
  });
  for (let i = 0; i < positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = [rest[i], rest[i + 1], rest[i + 2]];
    const at = (i / 3) * 4;
    let px = 0;
    let py = 0;
    let pz = 0;
    for (let k = 0; k < 4; k++) {
      const w = weights[at + k] ?? 0;
      const m = w > 0 ? matrices[bones[at + k] ?? -1] : undefined;
      if (!m) continue;
      px += w * ((m[0] ?? 0) * x + (m[4] ?? 0) * y + (m[8] ?? 0) * z + (m[12] ?? 0));
      py += w * ((m[1] ?? 0) * x + (m[5] ?? 0) * y + (m[9] ?? 0) * z + (m[13] ?? 0));
      pz += w * ((m[2] ?? 0) * x + (m[6] ?? 0) * y + (m[10] ?? 0) * z + (m[14] ?? 0));
    }
    positions[i] = px;
    positions[i + 1] = py;
    positions[i + 2] = pz;
  }
};

const meshesOf = (root: Object3D): readonly Skinned[] => {
  const found: Skinned[] = [];
  root.traverse((object) => {
    // The wet of the eye and the lenses of glasses are seen through.
    if (object instanceof SkinnedMesh && materialOf(object) !== 'cornea')
      found.push(skinned(object));
  });
  return found;
};

/** A person's model, read and played by three's own loader and mixer, with its vertices moved here instead of on a card. */
export const posedBody = async (glb: Uint8Array): Promise<PosedBody> => {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene, animations } = await loader.parseAsync(withoutTextures(glb), '');
  const mixer = new AnimationMixer(scene);
  const meshes = meshesOf(scene);
  return {
    clips: animations,
    pose: (name, seconds, shapes = {}) => {
      const clip = animations.find((each) => each.name === name);
      if (!clip) throw new Error(`The model has no clip ${name}.`);
      mixer.stopAllAction();
      mixer.clipAction(clip).reset().play();
      mixer.setTime(seconds);
      scene.updateMatrixWorld(true);
      for (const body of meshes) skin(body, shapedRest(body, shapes));
      return meshes;
    },
    placeOf: (bone) => {
      const found = scene.getObjectByName(bone);
      if (!found) throw new Error(`The model has no bone ${bone}.`);
      return new Vector3().setFromMatrixPosition(found.matrixWorld);
    },
  };
};

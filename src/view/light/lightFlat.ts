import { Color, Mesh, MeshStandardMaterial, type Material, type Object3D } from 'three';
import type { Lighting } from './lighting';
import { probeLitAt, type ProbeLit } from './probeLit';
import type { RoomPicture } from './createReflections';
import { makeLit } from './litMaterial';

/** Meshes of the model that are drawn in a way of their own, by the name of their material. */
export type SpecialMeshes = {
  readonly backdrop: Mesh[];
  readonly glass: Mesh[];
  readonly mirror: Mesh[];
};

/** A lamp of the model: it glows as far as its layer is lit. */
export type LampGlow = {
  readonly material: MeshStandardMaterial;
  /** Of these the brightest counts: a lamp may have a layer for each place it stands at. */
  readonly layers: readonly string[];
  readonly nits: number;
};

export type LitFlat = {
  readonly special: SpecialMeshes;
  readonly glows: readonly LampGlow[];
  /** Thing → its place in the air, for when it is away from home. */
  readonly movables: ReadonlyMap<string, ProbeLit>;
};

/** A thing of the manifest in the model. */
export type LitThing = {
  readonly id: string;
  readonly node: Object3D;
  readonly movable: boolean;
  /** Layers of light it gives: what glows of it follows them. */
  readonly layers: readonly string[];
};

/** Rougher than this, a reflection in a baked surface is not seen and only costs fragments. */
const GLOSSY_BELOW = 0.6;
const METAL = 0.5;
/** Of a lamp that does not say, in cd/m². */
const LAMP_NITS = 3000;

const inherited = (object: Object3D, key: string): unknown => {
  for (let node: Object3D | null = object; node; node = node.parent) {
    const value: unknown = node.userData[key];
    if (value !== undefined) return value;
  }
  return undefined;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const glowingCopy = (material: MeshStandardMaterial): void => {
  material.emissiveMap = material.map;
  material.emissive = new Color(1, 1, 1);
  material.emissiveIntensity = 0;
};

type Work = {
  readonly lighting: Lighting;
  readonly picture: RoomPicture;
  readonly owners: ReadonlyMap<Object3D, LitThing>;
  readonly movables: ReadonlyMap<string, ProbeLit>;
  readonly made: Map<string, Material>;
  readonly glows: LampGlow[];
};

/** Where a mesh takes its light when it is not at home, or always when nothing is baked on it. */
const probesOf = (mesh: Mesh, baked: boolean, moved: ProbeLit | null, { lighting }: Work) => {
  if (baked) return moved;
  const probes = moved ?? probeLitAt(mesh, 1);
  probes.share.value = 1;
  lighting.follow(probes);
  return probes;
};

const litCopy = (mesh: Mesh, original: MeshStandardMaterial, work: Work): Material => {
  const { lighting, picture, owners, movables, made, glows } = work;
  const atlas = text(inherited(mesh, 'lightmap'));
  const map = atlas !== null && mesh.geometry.hasAttribute('uv1') ? lighting.map(atlas) : undefined;
  const lamp = text(inherited(mesh, 'lamp'));
  const owner = owners.get(mesh);
  const key = [original.uuid, map ? atlas : mesh.uuid, lamp ?? '', owner?.id ?? ''].join(' ');
  const known = made.get(key);
  if (known) return known;
  const material = original.clone();
  made.set(key, material);
  material.lightMap = map?.target.texture ?? null;
  const glossy = material.roughness < GLOSSY_BELOW || material.metalness >= METAL;
  makeLit(material, lighting.uniforms, {
    probes: probesOf(mesh, map !== undefined, movables.get(owner?.id ?? '') ?? null, work),
    room: glossy ? picture : null,
    shine: 1,
    skin: false,
  });
  if (lamp !== null) {
    const nits: unknown = inherited(mesh, 'nits');
    glowingCopy(material);
    glows.push({ material, layers: [lamp], nits: typeof nits === 'number' ? nits : LAMP_NITS });
  } else if (owner && owner.layers.length > 0 && material.emissive.getHex() !== 0) {
    glows.push({ material, layers: owner.layers, nits: material.emissiveIntensity });
  }
  return material;
};

/**
 * Gives each mesh of the model its light: the composed map of its atlas (`extras.lightmap` on the node or above it), the
 * probes where it has none or may be moved. One material per original, atlas, lamp and movable, so that draw calls
 * still share state.
 */
export const lightFlat = (
  root: Object3D,
  things: readonly LitThing[],
  lighting: Lighting,
  picture: RoomPicture,
): LitFlat => {
  root.updateMatrixWorld(true);
  const special: SpecialMeshes = { backdrop: [], glass: [], mirror: [] };
  const glows: LampGlow[] = [];
  const movables = new Map(
    things.filter(({ movable }) => movable).map(({ id, node }) => [id, probeLitAt(node, 0)]),
  );
  const owners = new Map<Object3D, LitThing>();
  for (const thing of things) thing.node.traverse((part) => owners.set(part, thing));
  const work: Work = { lighting, picture, owners, movables, made: new Map(), glows };
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const material: unknown = object.material;
    if (!(material instanceof MeshStandardMaterial)) return;
    const { name } = material;
    if (name === 'backdrop' || name === 'glass' || name === 'mirror') special[name].push(object);
    else object.material = litCopy(object, material, work);
  });
  for (const moved of movables.values()) lighting.follow(moved);
  return { special, glows, movables };
};

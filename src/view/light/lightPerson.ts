import {
  AdditiveBlending,
  Color,
  CustomBlending,
  DoubleSide,
  Mesh,
  MeshStandardMaterial,
  OneFactor,
  Vector3,
  ZeroFactor,
  type Object3D,
} from 'three';
import { CUBE_VALUES } from './createProbeField';
import { makeLit } from './litMaterial';
import type { ProbeLit } from './probeLit';
import type { SceneLight } from './sceneLight';

/** What is clear, and when it is drawn; lenses of glasses are part of it, fainter by their vertex alpha. */
const CLEAR: Readonly<Record<string, number>> = { cornea: 2 };
const SHINE: Readonly<Record<string, number>> = { cornea: 0.35 };
const CLOTH_SHINE = 0.6;
/** Hands are part of the clothes. */
const SKINNED = ['skin', 'cloth'];

/** Clear as water: nothing is drawn of it but its highlights. */
const clear = (material: MeshStandardMaterial, order: number, mesh: Mesh): void => {
  material.color = new Color(0);
  material.transparent = true;
  material.opacity = 1;
  material.blending = AdditiveBlending;
  material.depthWrite = false;
  material.side = DoubleSide;
  mesh.renderOrder = order;
};

/**
 * Strands fade out at their edges over the samples of a pixel: nothing has to be sorted. How much they cover must not
 * end in the picture's own alpha, or the page would shine through.
 */
const soften = (material: MeshStandardMaterial): void => {
  material.alphaToCoverage = true;
  material.blending = CustomBlending;
  material.blendSrc = OneFactor;
  material.blendDst = ZeroFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
};

/**
 * What the materials of a person need beyond what their file can say: the light of the room round her. Returns where it
 * is taken from, which whoever seats her sets.
 */
export const lightPerson = (root: Object3D, { lighting, picture }: SceneLight): ProbeLit => {
  const probes: ProbeLit = {
    at: new Vector3(0, 1, 0),
    cube: new Float32Array(CUBE_VALUES),
    share: { value: 1 },
  };
  const done = new Set<MeshStandardMaterial>();
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    // The box round her is what is pointed at; skinned triangles would cost milliseconds a ray.
    object.raycast = () => undefined;
    const { material } = object as Mesh;
    if (!(material instanceof MeshStandardMaterial)) return;
    const order = CLEAR[material.name];
    if (order !== undefined) clear(material, order, object);
    if (done.has(material)) return;
    done.add(material);
    if (material.map) material.map.anisotropy = 4;
    if (material.alphaTest > 0) soften(material);
    makeLit(material, lighting.uniforms, {
      probes,
      room: picture,
      shine: SHINE[material.name] ?? CLOTH_SHINE,
      skin: SKINNED.includes(material.name),
    });
  });
  return probes;
};

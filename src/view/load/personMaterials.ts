import { AdditiveBlending, Color, DoubleSide, Mesh, MeshStandardMaterial, type Object3D } from 'three';

/** After the shader has its specular colour: dark texels (the lining of the mouth) must not mirror the room. */
const SPECULAR = '#include <lights_physical_fragment>';
const MATT_WHEN_DARK = `${SPECULAR}
  material.specularColor *= smoothstep( .01, .12, dot( diffuseColor.rgb, vec3( .33 ) ) );`;

const skin = (material: MeshStandardMaterial): void => {
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(SPECULAR, MATT_WHEN_DARK);
  };
  material.customProgramCacheKey = () => 'skin';
};

/** Clear as water: nothing is drawn of it but its highlights. */
const clear = (material: MeshStandardMaterial, reflection: number, order: number, mesh: Mesh): void => {
  material.color = new Color(0);
  material.transparent = true;
  material.opacity = 1;
  material.blending = AdditiveBlending;
  material.depthWrite = false;
  material.side = DoubleSide;
  material.envMapIntensity = reflection;
  mesh.renderOrder = order;
};

/** What the materials of a person need beyond what their file can say. */
export const personMaterials = (root: Object3D): void => {
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    // The box round her is what is pointed at; skinned triangles would cost milliseconds a ray.
    object.raycast = () => undefined;
    const { material } = object as Mesh;
    if (!(material instanceof MeshStandardMaterial)) return;
    if (material.map) material.map.anisotropy = 4;
    if (material.name === 'skin') skin(material);
    if (material.name === 'cornea') clear(material, 0.35, 2, object);
    if (material.name === 'lens') clear(material, 0.07, 3, object);
  });
};

import {
  AdditiveBlending,
  Color,
  DoubleSide,
  Mesh,
  MeshStandardMaterial,
  Vector3,
  type Object3D,
} from 'three';

/** After the shader has its specular colour: dark texels (the lining of the mouth) must not mirror the room. */
const SPECULAR = '#include <lights_physical_fragment>';
const MATT_WHEN_DARK = `${SPECULAR}
	material.specularColor *= smoothstep( .01, .12, dot( diffuseColor.rgb, vec3( .33 ) ) );`;

/**
 * The captured room lights from all sides and would leave a face flat, so the window adds a soft side. Light wraps
 * round the edge, further in red than in blue, which is what skin does.
 */
const AMBIENT = '#include <lights_fragment_maps>';
const WINDOW = `${AMBIENT}
	vec3 wrap = vec3( WRAP );
	vec3 lit = ( vec3( dot( geometryNormal, ( viewMatrix * vec4( towardsWindow, 0.0 ) ).xyz ) ) + wrap ) / ( 1.0 + wrap );
	irradiance += clamp( lit, 0.0, 1.0 ) * WINDOW_LIGHT;`;
const SKIN_WRAP = '.38, .16, .10';
const CLOTH_WRAP = '.2';
/** In shares of the display: the scene is drawn already exposed. */
const WINDOW_LIGHT = 'vec3( 1.5, 1.45, 1.36 )';
const ROOM_LIGHT = 0.6;

const lightFromWindow = (material: MeshStandardMaterial, towardsWindow: Vector3): void => {
  const skin = material.name === 'skin' || material.name === 'hand';
  const window = WINDOW.replace('WRAP', skin ? SKIN_WRAP : CLOTH_WRAP).replace(
    'WINDOW_LIGHT',
    WINDOW_LIGHT,
  );
  material.envMapIntensity = ROOM_LIGHT;
  material.onBeforeCompile = (shader) => {
    shader.uniforms['towardsWindow'] = { value: towardsWindow };
    const lit = shader.fragmentShader.replace(AMBIENT, window);
    shader.fragmentShader = `uniform vec3 towardsWindow;\n${skin ? lit.replace(SPECULAR, MATT_WHEN_DARK) : lit}`;
  };
  material.customProgramCacheKey = () => (skin ? 'person-skin' : 'person');
};

/** Clear as water: nothing is drawn of it but its highlights. */
const clear = (
  material: MeshStandardMaterial,
  reflection: number,
  order: number,
  mesh: Mesh,
): void => {
  material.color = new Color(0);
  material.transparent = true;
  material.opacity = 1;
  material.blending = AdditiveBlending;
  material.depthWrite = false;
  material.side = DoubleSide;
  material.envMapIntensity = reflection;
  mesh.renderOrder = order;
};

/**
 * What the materials of a person need beyond what their file can say. Returns the direction of the window, which
 * whoever seats her sets.
 */
export const personMaterials = (root: Object3D): Vector3 => {
  const towardsWindow = new Vector3(0, 0.5, 1).normalize();
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    // The box round her is what is pointed at; skinned triangles would cost milliseconds a ray.
    object.raycast = () => undefined;
    const { material } = object as Mesh;
    if (!(material instanceof MeshStandardMaterial)) return;
    if (material.map) material.map.anisotropy = 4;
    if (material.name === 'cornea') clear(material, 0.35, 2, object);
    else if (material.name === 'lens') clear(material, 0.07, 3, object);
    else lightFromWindow(material, towardsWindow);
  });
  return towardsWindow;
};

import { ShaderChunk, type MeshStandardMaterial } from 'three';

const AMBIENT = 'iblIrradiance += getIBLIrradiance( geometryNormal );';
const CHUNK = '#include <lights_fragment_maps>';

/** The chunk of three that adds the light maps, without the diffuse half of the environment map. */
export const lightmapChunk = (): string => ShaderChunk.lights_fragment_maps.replace(AMBIENT, '');

const program = 'baked-light';

/**
 * A baked surface takes only reflections from the environment map: its diffuse light is in the lightmap already and
 * would count twice. Relies on two lines of three's shaders, which a test watches.
 */
export const dropAmbientLight = (material: MeshStandardMaterial): void => {
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(CHUNK, lightmapChunk());
  };
  material.customProgramCacheKey = () => program;
};

import { ShaderChunk, type MeshStandardMaterial } from 'three';

const AMBIENT = 'iblIrradiance += getIBLIrradiance( geometryNormal );';
const REFLECTION = 'radiance += iblRadiance;';
/** The capture was taken in one room; in a darker one its reflections are as much dimmer as the light is. */
const DIMMED = `
	#ifdef USE_LIGHTMAP
		const vec3 luminous = vec3( 0.2126, 0.7152, 0.0722 );
		float captured = dot( getIBLIrradiance( geometryNormal ), luminous );
		iblRadiance *= min( 1.0, dot( irradiance, luminous ) / max( captured, 1e-4 ) );
	#endif
	radiance += iblRadiance;`;
const CHUNK = '#include <lights_fragment_maps>';

/** The chunk of three that adds baked light and environment, without the diffuse half of the environment. */
export const lightmapChunk = (): string =>
  ShaderChunk.lights_fragment_maps.replace(AMBIENT, '').replace(REFLECTION, DIMMED);

const program = 'baked-light';

/**
 * A baked surface takes only reflections from the environment map: its diffuse light is in the lightmap already and
 * would count twice. Relies on lines of three's shaders, which a test watches.
 */
export const dropAmbientLight = (material: MeshStandardMaterial): void => {
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(CHUNK, lightmapChunk());
  };
  material.customProgramCacheKey = () => program;
};

import { ShaderChunk, type Material } from 'three';
import type { Lighting } from './lighting';
import type { ProbeLit } from './probeLit';
import type { RoomPicture } from './createReflections';
import { roomShader } from './roomShader';

const MAPS = '#include <lights_fragment_maps>';
const EMISSIVE = '#include <emissivemap_fragment>';
const OUT = '#include <opaque_fragment>';
const SPECULAR = '#include <lights_physical_fragment>';
const DIFFUSE_ENDS = '#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )';

const SHARED = 'uniform float exposure;\nuniform float brightest;\nuniform float nightVision;\n';
const CUBE = `
uniform vec3 cube[ 6 ];
uniform float probeShare;
vec3 cubeLight( vec3 n ) {
	vec3 part = n * n;
	return part.x * ( n.x > 0.0 ? cube[ 0 ] : cube[ 1 ] ) + part.y * ( n.y > 0.0 ? cube[ 2 ] : cube[ 3 ] )
		+ part.z * ( n.z > 0.0 ? cube[ 4 ] : cube[ 5 ] );
}
`;
/** The one light of three's own is for what a library brings along, like the hands of a headset. */
const NO_AMBIENT = '\tirradiance -= getAmbientLightIrradiance( ambientLightColor );\n';
const FROM_PROBES = `
	vec3 inAir = cubeLight( transformNormalByInverseViewMatrix( geometryNormal, viewMatrix ) );
`;
/**
 * Light goes into skin and comes out beside, red farthest: the side away from the lamp is never quite dark. Dark skin
 * lets less through. Where hands and sleeves are one mesh, the alpha of its vertices says what is skin.
 */
const THROUGH_SKIN = `
	vec3 mean = ( cube[ 0 ] + cube[ 1 ] + cube[ 2 ] + cube[ 3 ] + cube[ 4 ] + cube[ 5 ] ) / 6.0;
	float thin = 0.5 + 0.5 * smoothstep( 0.1, 0.4, dot( diffuseColor.rgb, vec3( 0.2126, 0.7152, 0.0722 ) ) );
	#ifdef USE_COLOR_ALPHA
		thin *= vColor.a;
	#endif
	inAir = mix( inAir, mean, thin * vec3( 0.42, 0.3, 0.26 ) );
`;
const MIXED = `	irradiance = mix( irradiance, inAir, probeShare );
`;
/**
 * The room's picture was taken at one point: where more or less light falls its reflection is as much brighter or
 * dimmer. Its smaller copies stand for what a rough surface blurs. No more of it is drawn than about ten times what white
 * paper shines there, as a window by day: one bright spot in a dark room, blurred, made a whole floor white.
 */
const ROOM = `${roomShader.picture}
uniform float pictureLux;
`;
const reflected = (shine: number): string => `
	vec3 towards = reflect( -geometryViewDir, geometryNormal );
	towards = transformDirectionByInverseViewMatrix( normalize( mix( towards, geometryNormal, pow4( material.roughness ) ) ), viewMatrix );
	vec3 standsAt = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
	float blur = 7.0 * material.roughness * ( 1.7 - 0.7 * material.roughness );
	float asLit = min( 4.0, dot( irradiance, vec3( 0.2126, 0.7152, 0.0722 ) ) / pictureLux );
	vec3 mirrored = min( textureLod( picture, pictured( standsAt, towards ), blur ).rgb, vec3( 3.0 * pictureLux ) );
	radiance += mirrored * asLit * ${shine.toFixed(2)};
`;
const EMITTED = `${EMISSIVE}
	float glow = max( max( totalEmissiveRadiance.r, totalEmissiveRadiance.g ), totalEmissiveRadiance.b );
	totalEmissiveRadiance *= min( 1.0, brightest / max( glow, 1e-4 ) );`;
/** In cd/m²: below the first only rods see, above the second only cones. */
const RODS_CONES = '0.005, 0.6';
/** The bluish grey of moonlit things, of luminance 1. */
const NIGHT_TINT = '0.8342, 1.0114, 1.3765';
const EXPOSED = `	float seen = dot( outgoingLight, vec3( 0.2126, 0.7152, 0.0722 ) );
	float grey = nightVision * ( 1.0 - smoothstep( ${RODS_CONES}, seen ) );
	outgoingLight = exposure * mix( outgoingLight, seen * vec3( ${NIGHT_TINT} ), grey );
	${OUT}`;
/** After the shader has its specular colour: dark texels (the lining of the mouth) must not mirror the room. */
const MATT_WHEN_DARK = `${SPECULAR}
	material.specularColor *= smoothstep( .01, .12, dot( diffuseColor.rgb, vec3( .33 ) ) );`;

type Stage = 'uv_pars_vertex' | 'uv_pars_fragment';
/**
 * At the edge of a face the middle of a pixel may lie beside it: read there, the map gives the light of another surface,
 * a bright or black dot. Three's declaration with `centroid` is read inside the face.
 */
export const readInsideFace = (shader: string, stage: Stage): string =>
  shader.replace(`#include <${stage}>`, () =>
    ShaderChunk[stage].replace('varying vec2 vLightMapUv', 'centroid varying vec2 vLightMapUv'),
  );

/** Where a surface takes its light from. */
export type LitFrom = {
  /** Null: from its lightmap alone. */
  readonly probes: ProbeLit | null;
  /** Null: it is too rough to mirror the room. */
  readonly room: RoomPicture | null;
  /** How much of the reflection is drawn. */
  readonly shine: number;
  /** Skin lets light through a little. */
  readonly skin: boolean;
};

/** The chunk of three that adds baked light, with the light of the probes and the reflection of the room. */
export const litChunk = ({ probes, room, shine, skin }: LitFrom): string => {
  const inAir = probes ? FROM_PROBES + (skin ? THROUGH_SKIN : '') + MIXED : '';
  return (
    NO_AMBIENT +
    ShaderChunk.lights_fragment_maps.replace(
      DIFFUSE_ENDS,
      `${inAir}${room ? reflected(shine) : ''}\n${DIFFUSE_ENDS}`,
    )
  );
};

/**
 * Makes a material draw physical light: lux of its lightmap or of the probes, the room as it mirrors it, all of it times
 * the exposure of the eye. Relies on lines of three's shaders, which a test watches.
 */
export const makeLit = (
  material: Material,
  uniforms: Lighting['uniforms'],
  from: LitFrom,
): void => {
  const { probes, room, shine, skin } = from;
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    if (probes)
      Object.assign(shader.uniforms, { cube: { value: probes.cube }, probeShare: probes.share });
    if (room) {
      const { picture, middle, boxMin, boxMax, pictureLux } = room;
      Object.assign(shader.uniforms, { picture, middle, boxMin, boxMax, pictureLux });
    }
    shader.vertexShader = readInsideFace(shader.vertexShader, 'uv_pars_vertex');
    const fragment = readInsideFace(shader.fragmentShader, 'uv_pars_fragment')
      .replace(MAPS, () => litChunk(from))
      .replace(EMISSIVE, EMITTED)
      .replace(SPECULAR, skin ? MATT_WHEN_DARK : SPECULAR)
      .replace(OUT, EXPOSED);
    shader.fragmentShader = SHARED + (probes ? CUBE : '') + (room ? ROOM : '') + fragment;
  };
  const key = `lit${probes ? ' probes' : ''}${room ? ` room ${shine}` : ''}${skin ? ' skin' : ''}`;
  material.customProgramCacheKey = () => key;
};

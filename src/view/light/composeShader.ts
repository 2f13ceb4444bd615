import type { FlatLight } from '../../core/apartment/lightSchema';
import { DARKEST_LUX } from './eyeCurve';
import { TEXEL_RANGE } from './texelLux';

/** Of three small floats: what the shader writes must not be rounded up to infinity. */
const BRIGHTEST_LUX = '60000.0';

const VERTEX = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`;

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`);

const CHANNELS = ['r', 'g', 'b', 'a'];

/** A pack of which nothing counts now costs no texture read. */
const packSum = (index: number): string => /* glsl */ `
  if ( used[ ${index} ] ) {
    vec4 lux = decode( texture2D( pack${index}, vUv ) );
    light += ${CHANNELS.map((channel, at) => `lux.${channel} * gain( ${index * 4 + at}, room )`).join(' + ')};
  }`;

const fragment = ({ packs }: FlatLight['atlases'][number]): string => /* glsl */ `
precision highp float;
varying vec2 vUv;
${packs.map((_, index) => `uniform sampler2D pack${index};`).join('\n')}
uniform bool used[ ${packs.length} ];
uniform sampler2D gains;
uniform sampler2D mask;
uniform bool masked;
uniform float power;
uniform float referenceLux;
vec3 gain( int channel, int room ) {
  return texelFetch( gains, ivec2( channel, room ), 0 ).rgb;
}
/** To floats of 6, 6 and 5 bits, up or down by chance: rounded evenly they would show as bands on a wall. */
vec3 scattered( vec3 light, vec2 at ) {
  float dice = fract( 52.9829189 * fract( dot( at, vec2( 0.06711056, 0.00583715 ) ) ) );
  vec3 finest = exp2( floor( log2( max( light, 1e-4 ) ) ) ) / vec3( 64.0, 64.0, 32.0 );
  return floor( light / finest + dice ) * finest;
}
vec4 decode( vec4 texel ) {
  return ( exp2( texel * ${float(Math.log2(TEXEL_RANGE))} ) - 1.0 ) / ${float(TEXEL_RANGE - 1)};
}
void main() {
  vec3 light = vec3( 0.0 );
  int room = masked ? max( 0, int( texelFetch( mask, ivec2( gl_FragCoord.xy ), 0 ).r * 255.0 + 0.5 ) - 1 ) : 0;
  ${packs.map((_, index) => packSum(index)).join('')}
  float lux = dot( light, vec3( 0.2126, 0.7152, 0.0722 ) );
  light *= pow( max( lux, ${DARKEST_LUX.toFixed(6)} ) / referenceLux, power - 1.0 );
  gl_FragColor = vec4( scattered( min( light, ${BRIGHTEST_LUX} ), gl_FragCoord.xy ), 1.0 );
}`;

/**
 * Sums the packs of an atlas: `gains` are weight times colour times brightest lux, four a pack, a row for each room (the
 * first outside of all); `mask` tells the room of a texel, and without it no room differs. Then the curve of the eye.
 * Decoding here, and not where surfaces are drawn, keeps the filtering of the maps linear in light.
 */
export const composeShader = (
  atlas: FlatLight['atlases'][number],
): { readonly vertexShader: string; readonly fragmentShader: string } => ({
  vertexShader: VERTEX,
  fragmentShader: fragment(atlas),
});

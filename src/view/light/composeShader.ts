import type { FlatLight } from '../../core/apartment/lightSchema';
import { DARKEST_LUX } from './eyeCurve';
import { TEXEL_RANGE } from './texelLux';

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
    light += ${CHANNELS.map((channel, at) => `lux.${channel} * gains[ ${index * 4 + at} ]`).join(' + ')};
  }`;

const fragment = ({ packs }: FlatLight['atlases'][number]): string => /* glsl */ `
precision highp float;
varying vec2 vUv;
${packs.map((_, index) => `uniform sampler2D pack${index};`).join('\n')}
uniform bool used[ ${packs.length} ];
uniform vec3 gains[ ${packs.length * 4} ];
uniform float power;
uniform float referenceLux;
vec4 decode( vec4 texel ) {
  return ( exp2( texel * ${float(Math.log2(TEXEL_RANGE))} ) - 1.0 ) / ${float(TEXEL_RANGE - 1)};
}
void main() {
  vec3 light = vec3( 0.0 );
  ${packs.map((_, index) => packSum(index)).join('')}
  float lux = dot( light, vec3( 0.2126, 0.7152, 0.0722 ) );
  light *= pow( max( lux, ${DARKEST_LUX.toFixed(6)} ) / referenceLux, power - 1.0 );
  gl_FragColor = vec4( min( light, 65000.0 ), 1.0 );
}`;

/**
 * Sums the packs of an atlas: `gains` are weight times colour times brightest lux, four a pack. Then the curve of the eye.
 * Decoding here, and not where surfaces are drawn, keeps the filtering of the maps linear in light.
 */
export const composeShader = (
  atlas: FlatLight['atlases'][number],
): { readonly vertexShader: string; readonly fragmentShader: string } => ({
  vertexShader: VERTEX,
  fragmentShader: fragment(atlas),
});

import {
  CustomBlending,
  DoubleSide,
  Matrix4,
  OneFactor,
  OneMinusSrcColorFactor,
  ShaderMaterial,
  type Mesh,
} from 'three';
import type { Lighting } from './lighting';
import type { RoomPicture } from './createReflections';
import { roomShader } from './roomShader';

const FRAGMENT = /* glsl */ `${roomShader.fragment}
uniform float strength;
void main() {
  vec3 view = normalize( vAt - cameraPosition );
  vec3 normal = facing( view );
  float fresnel = 0.04 + 0.96 * pow( 1.0 - abs( dot( normal, view ) ), 5.0 );
  // Both faces of the pane mirror.
  gl_FragColor = vec4( mirrored( view, normal ) * min( 1.0, 1.8 * fresnel ) * strength, 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

export type Glass = {
  /** How much of what a pane mirrors is seen, 0..1: by day the view outside drowns it. */
  readonly strength: { value: number };
  readonly dispose: () => void;
};

/** Window panes and other clear glass: nothing but the room mirrored in them, over what is behind. */
export const createGlass = (
  panes: readonly Mesh[],
  mirror: RoomPicture,
  { exposure }: Lighting['uniforms'],
): Glass => {
  const strength = { value: 0 };
  const material = new ShaderMaterial({
    uniforms: {
      picture: mirror.picture,
      middle: mirror.middle,
      boxMin: mirror.boxMin,
      boxMax: mirror.boxMax,
      gain: mirror.gain,
      exposure,
      strength,
      textureMatrix: { value: new Matrix4() },
    },
    vertexShader: roomShader.vertex,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    // Screened: a reflection is seen on what is dark behind the pane and drowned by what is bright.
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcColorFactor,
    side: DoubleSide,
  });
  for (const pane of panes) {
    pane.material = material;
    pane.renderOrder = 5;
  }
  return { strength, dispose: () => material.dispose() };
};

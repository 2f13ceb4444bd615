import {
  DataTexture,
  DoubleSide,
  ShaderMaterial,
  SRGBColorSpace,
  type Mesh,
  type Texture,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import type { Lighting } from './lighting';
import { smallCopy } from './smallCopy';

const FADES_S = 0.6;

const VERTEX = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`;
const FRAGMENT = /* glsl */ `
varying vec2 vUv;
uniform sampler2D before;
uniform sampler2D after;
uniform float beforeNits;
uniform float afterNits;
uniform float share;
uniform float exposure;
void main() {
  vec3 light = mix( beforeNits * texture2D( before, vUv ).rgb, afterNits * texture2D( after, vUv ).rgb, share );
  gl_FragColor = vec4( light * exposure, 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** What is seen through the windows. */
export type Backdrop = {
  /** Fades over to a picture; null is an empty sky. The first is there at once. */
  readonly show: (picture: Texture | null, whiteNits: number) => void;
  readonly advance: (renderer: WebGLRenderer, elapsedSeconds: number) => void;
  /** Those that the card holds. */
  readonly textures: () => readonly Texture[];
  readonly dispose: () => void;
};

const emptySky = (): DataTexture => {
  const texture = new DataTexture(new Uint8Array([207, 224, 238, 255]), 1, 1);
  texture.colorSpace = SRGBColorSpace;
  texture.needsUpdate = true;
  return texture;
};

export const createBackdrop = (
  meshes: readonly Mesh[],
  { exposure }: Lighting['uniforms'],
): Backdrop => {
  const sky = emptySky();
  const uniforms = {
    before: { value: sky as Texture },
    after: { value: sky as Texture },
    beforeNits: { value: 0 },
    afterNits: { value: 0 },
    share: { value: 1 },
    exposure,
  };
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: DoubleSide,
  });
  for (const mesh of meshes) mesh.material = material;
  let shown = false;
  let copy: WebGLRenderTarget | null = null;
  const forget = (): void => {
    copy?.dispose();
    copy = null;
  };
  return {
    show: (picture, whiteNits) => {
      const after = picture ?? sky;
      if (shown && uniforms.after.value === after && uniforms.afterNits.value === whiteNits) return;
      uniforms.before.value = shown ? uniforms.after.value : after;
      uniforms.beforeNits.value = shown ? uniforms.afterNits.value : whiteNits;
      uniforms.after.value = after;
      uniforms.afterNits.value = whiteNits;
      uniforms.share.value = shown ? 0 : 1;
      shown = true;
    },
    advance: (renderer, elapsedSeconds) => {
      const { before, after, share } = uniforms;
      share.value = Math.min(1, share.value + elapsedSeconds / FADES_S);
      if (before.value === after.value) return;
      if (share.value === 1) {
        forget();
        before.value = after.value;
      } else if (before.value !== copy?.texture) {
        // A view is large, and the card never holds two: what fades away is seen on a small copy.
        const small = smallCopy(renderer, before.value);
        forget();
        before.value.dispose();
        copy = small;
        before.value = small.texture;
      }
    },
    textures: () => [...new Set([uniforms.before.value, uniforms.after.value])],
    dispose: () => {
      forget();
      material.dispose();
      sky.dispose();
    },
  };
};

import {
  DataUtils,
  HalfFloatType,
  NoBlending,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { Rgb } from '../../core/apartment/lightWeights';
import type { Painter } from './createPainter';

export type TexelReader = {
  /** The texel of a map that a point of 0..1 lies in. */
  readonly read: (
    renderer: WebGLRenderer,
    painter: Painter,
    map: Texture,
    at: readonly [u: number, v: number],
  ) => Promise<Rgb>;
  readonly dispose: () => void;
};

const VERTEX = /* glsl */ `
void main() {
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`;
const FRAGMENT = /* glsl */ `
uniform sampler2D map;
uniform vec2 at;
void main() {
  ivec2 size = textureSize( map, 0 );
  gl_FragColor = texelFetch( map, clamp( ivec2( at * vec2( size ) ), ivec2( 0 ), size - 1 ), 0 );
}`;

/** Reads single texels by way of a target that every card can read back, which small floats are not. */
export const createTexelReader = (): TexelReader => {
  const target = new WebGLRenderTarget(1, 1, { type: HalfFloatType, depthBuffer: false });
  const uniforms = { map: { value: null as Texture | null }, at: { value: new Vector2() } };
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    depthTest: false,
    depthWrite: false,
    blending: NoBlending,
    toneMapped: false,
  });
  return {
    read: async (renderer, painter, map, at) => {
      const before = renderer.getRenderTarget();
      const { enabled } = renderer.xr;
      uniforms.map.value = map;
      uniforms.at.value.set(...at);
      renderer.xr.enabled = false;
      painter.paint(renderer, { target, material });
      renderer.xr.enabled = enabled;
      renderer.setRenderTarget(before);
      const halves = new Uint16Array(4);
      await renderer.readRenderTargetPixelsAsync(target, 0, 0, 1, 1, halves);
      const [red = 0, green = 0, blue = 0] = Array.from(halves, (half) =>
        DataUtils.fromHalfFloat(half),
      );
      return [red, green, blue];
    },
    dispose: () => {
      target.texture.dispose();
      target.dispose();
      material.dispose();
    },
  };
};

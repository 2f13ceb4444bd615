import {
  LinearFilter,
  ShaderMaterial,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { createPainter } from './createPainter';
import { smallFloats } from './smallFloats';

const WIDTH_PX = 1024;
const HEIGHT_PX = 512;

const COPY = {
  vertexShader: /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`,
  fragmentShader: /* glsl */ `
varying vec2 vUv;
uniform sampler2D picture;
void main() {
  gl_FragColor = texture2D( picture, vUv );
}`,
};

/** A copy of a wide picture at half its size and a quarter of its memory, or less. Whoever asked disposes of it. */
export const smallCopy = (renderer: WebGLRenderer, picture: Texture): WebGLRenderTarget => {
  const target = new WebGLRenderTarget(WIDTH_PX, HEIGHT_PX, {
    depthBuffer: false,
    minFilter: LinearFilter,
  });
  smallFloats(renderer, target);
  const material = new ShaderMaterial({
    ...COPY,
    uniforms: { picture: { value: picture } },
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  });
  const painter = createPainter();
  const before = renderer.getRenderTarget();
  const { enabled } = renderer.xr;
  renderer.xr.enabled = false;
  painter.paint(renderer, { target, material });
  renderer.xr.enabled = enabled;
  renderer.setRenderTarget(before);
  painter.dispose();
  material.dispose();
  return target;
};

import {
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  type ShaderMaterial,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

export type Painter = {
  readonly paint: (
    renderer: WebGLRenderer,
    picture: { readonly target: WebGLRenderTarget; readonly material: ShaderMaterial },
  ) => void;
  readonly dispose: () => void;
};

/** Draws a material over the whole of its target. */
export const createPainter = (): Painter => {
  const quad = new Mesh(new PlaneGeometry(2, 2));
  quad.frustumCulled = false;
  const scene = new Scene();
  scene.add(quad);
  const camera = new OrthographicCamera();
  return {
    paint: (renderer, { target, material }) => {
      quad.material = material;
      renderer.setRenderTarget(target);
      renderer.render(scene, camera);
    },
    dispose: () => {
      quad.geometry.dispose();
    },
  };
};

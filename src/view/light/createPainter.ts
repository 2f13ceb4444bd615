import { Mesh, OrthographicCamera, PlaneGeometry, Scene, type WebGLRenderer } from 'three';
import type { LightMap } from './lightMap';

export type Painter = {
  readonly paint: (renderer: WebGLRenderer, map: LightMap) => void;
  readonly dispose: () => void;
};

/** Draws the material of a light map over the whole of its target. */
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

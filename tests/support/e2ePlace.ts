import type { Page } from 'playwright-core';
import type { BufferGeometry } from 'three';

export type E2ePlace = {
  /** In metres of the scene. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Where it is drawn, in CSS pixels of the page. */
  readonly leftPx: number;
  readonly topPx: number;
  readonly ahead: boolean;
};

/** Where the middle of what is drawn of a thing is now, in the scene and on the page. */
export const placeOf = (page: Page, thing: string): Promise<E2ePlace> =>
  page.evaluate((name) => {
    const { scene, camera, gl } = window.__foyer!.state();
    const group = scene.getObjectByName(`thing:${name}`);
    if (!group) throw new Error(`${name} is not drawn`);
    const low = group.position.clone().setScalar(Infinity);
    const high = group.position.clone().setScalar(-Infinity);
    const corner = group.position.clone();
    group.traverseVisible((part) => {
      if (!('geometry' in part)) return;
      const mesh = part as typeof part & {
        geometry: BufferGeometry;
      };
      mesh.geometry.computeBoundingBox();
      const box = mesh.geometry.boundingBox;
      if (!box) return;
      for (const x of [box.min.x, box.max.x])
        for (const y of [box.min.y, box.max.y])
          for (const z of [box.min.z, box.max.z]) {
            corner.set(x, y, z).applyMatrix4(mesh.matrixWorld);
            low.min(corner);
            high.max(corner);
          }
    });
    const middle = low.add(high).multiplyScalar(0.5);
    const { x, y, z } = middle;
    camera.updateMatrixWorld();
    const seen = middle.clone().applyMatrix4(camera.matrixWorldInverse);
    middle.project(camera);
    const box = gl.domElement.getBoundingClientRect();
    return {
      x,
      y,
      z,
      leftPx: box.left + ((middle.x + 1) / 2) * box.width,
      topPx: box.top + ((1 - middle.y) / 2) * box.height,
      ahead: seen.z < 0,
    };
  }, thing);

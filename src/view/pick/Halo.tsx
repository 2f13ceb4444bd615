import { useLayoutEffect, useMemo } from 'react';
import { Box3, Object3D, Vector3, type Intersection, type Raycaster } from 'three';
import { boxHit } from './boxHit';

/** What is thinner than this is given this much to be pointed at, for a hand that trembles and for a headset's ray. */
const SMALLEST_M = 0.12;

const size = new Vector3();

class HaloTarget extends Object3D {
  /** In world coordinates of the home place; the parent's frame moves it along. */
  readonly box = new Box3();

  override raycast(raycaster: Raycaster, hits: Intersection[]): void {
    if (this.parent?.visible === false || this.box.isEmpty()) return;
    boxHit(this, this.box, raycaster, hits);
  }
}

/** Widens a box to the smallest that is easy to hit, without growing it under the floor. */
const widen = (box: Box3): void => {
  box.getSize(size);
  const grow = (length: number): number => Math.max(0, (SMALLEST_M - length) / 2);
  box.expandByVector(size.set(grow(size.x), Math.min(grow(size.y), 0.02), grow(size.z)));
};

/** An unseen box round a small thing, so that a cable or a slipper can be hit. Large things are hit by their shape. */
export const Halo = ({ node }: { readonly node: Object3D }) => {
  const target = useMemo(() => new HaloTarget(), []);
  useLayoutEffect(() => {
    target.box.makeEmpty();
    const whole = new Box3().setFromObject(node, true);
    if (whole.isEmpty()) whole.expandByPoint(size.setFromMatrixPosition(node.matrixWorld));
    whole.getSize(size);
    const small =
      Math.min(size.x, size.y, size.z) < SMALLEST_M && Math.max(size.x, size.y, size.z) < 0.6;
    if (!small) return;
    target.box.copy(whole);
    widen(target.box);
  }, [node, target]);
  return <primitive object={target} />;
};

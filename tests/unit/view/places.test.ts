import { Group, Object3D, Vector3, type Matrix4 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/core/apartment/compiledApartment';
import { frameOfPlace } from '../../../src/view/bindings/frameOfPlace';
import { keepVariants } from '../../../src/view/bindings/keepVariants';
import { shippedScenario } from '../../support/shippedProject';

const { anchors } = shippedScenario('found-on-floor').scenario.apartment;
const anchor = (id: string): Anchor => {
  const found = anchors[id];
  if (!found) throw new Error(`kortrijk has no ${id}`);
  return found;
};
const place = (matrix: Matrix4): Vector3 => new Vector3().setFromMatrixPosition(matrix);

describe('a thing that is put elsewhere', () => {
  it('stands on the floor when it is a chair, and lies on the seat when it is none', () => {
    const [home, now] = [anchor('living/table-side'), anchor('hall/chair')];
    const foot = new Vector3(home.at[0] / 1000, 0, home.at[1] / 1000);
    const put = (standing: boolean): Vector3 =>
      foot.clone().applyMatrix4(frameOfPlace(home, now, standing));
    expect(put(true).toArray()).toEqual([
      expect.closeTo(now.at[0] / 1000, 5),
      expect.closeTo(0, 5),
      expect.closeTo(now.at[1] / 1000, 5),
    ]);
    expect(put(false).y).toBeCloseTo(now.heightMm / 1000, 5);
  });

  it('keeps the variant that is modelled at the new place, and takes the others along', () => {
    const [home, now] = [anchor('living/sofa'), anchor('hall/floor')];
    const node = new Group();
    node.position.set(home.at[0] / 1000, 0, home.at[1] / 1000);
    const part = (name: string, xM: number, zM: number): Object3D => {
      const made = new Object3D();
      made.name = name;
      made.position.set(xM, 0.5, zM).sub(node.position);
      node.add(made);
      return made;
    };
    const folded = part('blanket@use=folded', home.at[0] / 1000, home.at[1] / 1000);
    const over = part('blanket@use=over-her', now.at[0] / 1000, now.at[1] / 1000);
    const frame = new Group();
    frame.matrixAutoUpdate = false;
    frame.add(node);
    // Put there twice: nothing must pile up.
    for (const to of [now, home, now]) {
      frame.matrix.copy(frameOfPlace(home, to, false));
      keepVariants(node, frame.matrix, home, to);
    }
    frame.updateMatrixWorld(true);
    for (const shown of [folded, over]) {
      expect(place(shown.matrixWorld).x).toBeCloseTo(now.at[0] / 1000, 5);
      expect(place(shown.matrixWorld).z).toBeCloseTo(now.at[1] / 1000, 5);
    }
    expect(place(over.matrixWorld).y).toBeCloseTo(0.5, 5);
  });
});

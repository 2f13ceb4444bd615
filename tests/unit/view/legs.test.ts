import { Group, Object3D, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { createLegs } from '../../../src/view/resident/createLegs';

const FRAME_S = 1 / 60;

/** Sitting: thighs ahead, shins down, and at each bend a joint that turns half as far. */
const seated = () => {
  const root = new Group();
  const bone = (name: string, parent: Object3D, y: number, xRad: number): Object3D => {
    const made = new Object3D();
    made.name = name;
    made.position.y = y;
    made.rotation.x = xRad;
    parent.add(made);
    return made;
  };
  const sides = ['L', 'R'].map((side) => {
    const thighHalf = bone(`thighHalf.${side}`, root, 0.5, -0.75);
    const thigh = bone(`thigh.${side}`, root, 0.5, -1.5);
    const shinHalf = bone(`shinHalf.${side}`, thigh, -0.4, 0.7);
    const shin = bone(`shin.${side}`, thigh, -0.4, 1.4);
    return { thighHalf, thigh, shinHalf, shin, foot: bone(`foot.${side}`, shin, -0.4, 0.1) };
  });
  root.updateMatrixWorld(true);
  return { root, sides };
};
const heightOf = (object: Object3D): number => object.getWorldPosition(new Vector3()).y;

it('on a low seat the feet stay on the floor, and knees bend like knees', () => {
  const { root, sides } = seated();
  const was = sides.map(({ foot, shinHalf }) => ({
    footM: heightOf(foot),
    half: shinHalf.quaternion.clone(),
  }));
  const legs = createLegs(root);
  for (let at = 0; at < 4; at += FRAME_S) {
    legs.release();
    legs.reach(-0.08, FRAME_S);
  }
  root.updateMatrixWorld(true);
  sides.forEach(({ foot, shin, shinHalf, thigh, thighHalf }, i) => {
    expect(heightOf(foot)).toBeCloseTo((was[i]?.footM ?? 0) + 0.08, 3);
    expect(shin.rotation.x).toBeGreaterThan(1.5);
    expect(shinHalf.rotation.x).toBeCloseTo(shin.rotation.x / 2, 3);
    expect(thighHalf.rotation.x).toBeCloseTo(thigh.rotation.x / 2, 3);
  });
  legs.release();
  sides.forEach(({ shinHalf }, i) => {
    expect(shinHalf.quaternion.angleTo(was[i]?.half ?? shinHalf.quaternion)).toBeLessThan(1e-6);
  });
});

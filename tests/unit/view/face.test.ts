import { Group, Mesh, MeshStandardMaterial, Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { blinkEvery } from '../../../src/view/resident/blinkEvery';
import { createBlink } from '../../../src/view/resident/createBlink';
import { createFace } from '../../../src/view/resident/createFace';
import { createGaze } from '../../../src/view/resident/createGaze';

const FRAME_S = 1 / 60;
const SPAN_S = 300;
const manifest = {
  id: 'somebody',
  morphMesh: 'face',
  rest: { smile: 0.2 },
  seatHeightMm: 470,
  eyeHeightSittingMm: 1200,
  headBone: 'head',
  eyeBones: { left: 'eye.L', right: 'eye.R' },
  clips: [],
  limitsDeg: { eyes: 25, head: 50 },
};

/** A head that the clip holds bent forward, its eyes six centimetres apart. */
const headAt = (leanRad: number) => {
  const root = new Group();
  const head = new Object3D();
  head.position.set(0, 1.5, 0);
  head.rotation.x = leanRad;
  const eyes = [0.03, -0.03].map((x) => {
    const eye = new Object3D();
    eye.position.set(x, 0.07, 0.08);
    head.add(eye);
    return eye;
  });
  root.add(head);
  const gaze = createGaze({ head, eyes, manifest });
  const lookAt = (target: Vector3) => {
    for (let at = 0; at < 3; at += FRAME_S) {
      gaze.release();
      gaze.apply(target, 0, FRAME_S);
    }
    root.updateMatrixWorld(true);
    return eyes.map((eye) => {
      const from = new Vector3().setFromMatrixPosition(eye.matrixWorld);
      const ahead = new Vector3(0, 0, 1).transformDirection(eye.matrixWorld);
      return ahead.angleTo(target.clone().sub(from));
    });
  };
  return { eyes, lookAt };
};

/** No eye is ever quite still. */
const TREMBLE_RAD = 0.02;

describe('a look', () => {
  it('of each eye meets somebody at sixty centimetres, the head bent or not', () => {
    for (const leanRad of [0, 0.3])
      for (const x of [0, 0.25])
        for (const offRad of headAt(leanRad).lookAt(new Vector3(x, 1.6, 0.68)))
          expect(offRad).toBeLessThan(TREMBLE_RAD);
  });

  it('crosses on what is near and is parallel to what is far', () => {
    const crossed = ({ eyes, lookAt }: ReturnType<typeof headAt>, zM: number): number => {
      lookAt(new Vector3(0, 1.57, zM));
      return (eyes[1]?.rotation.y ?? 0) - (eyes[0]?.rotation.y ?? 0);
    };
    expect(crossed(headAt(0), 0.68)).toBeCloseTo(2 * Math.atan(0.03 / 0.6), 3);
    expect(crossed(headAt(0), 5)).toBeLessThan(0.015);
  });
});

const blinksIn = (everyS: number): number => {
  const blink = createBlink();
  let count = 0;
  let shut = false;
  for (let at = 0; at < SPAN_S; at += FRAME_S) {
    const now = blink(FRAME_S, everyS) > 0.5;
    if (now && !shut) count += 1;
    shut = now;
  }
  return count;
};

describe('a face', () => {
  it('blinks oftener when worried or tired, seldomer in pain', () => {
    const perMinute = (mood: string, pain = false): number =>
      (blinksIn(blinkEvery({ mood }, pain)) * 60) / SPAN_S;
    expect(perMinute('calm')).toBeGreaterThan(11);
    expect(perMinute('calm')).toBeLessThan(16);
    for (const mood of ['worried', 'tired', 'upset']) {
      expect(perMinute(mood)).toBeGreaterThan(18);
      expect(perMinute(mood)).toBeLessThan(26);
    }
    expect(perMinute('worried', true)).toBeLessThan(perMinute('calm'));
  });

  it('folds deeper as it smiles, and as before when it rests', () => {
    const material = new MeshStandardMaterial();
    const mesh = new Mesh(undefined, material);
    mesh.morphTargetInfluences = [0, 0];
    mesh.morphTargetDictionary = { smile: 0, pain: 1 };
    const face = createFace({ face: mesh, manifest });
    const depthOf = (expression: Readonly<Record<string, number>>): number => {
      face.show(expression, 4);
      for (let at = 0; at < 4; at += FRAME_S) face.update([], 0, at, FRAME_S);
      return material.normalScale.x;
    };
    expect(depthOf({})).toBeCloseTo(1);
    expect(depthOf({ smile: 0.5 })).toBeGreaterThan(1.3);
    expect(depthOf({ pain: 0.7 })).toBeGreaterThan(1.6);
    expect(depthOf({})).toBeCloseTo(1, 2);
  });
});

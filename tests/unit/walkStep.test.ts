import { describe, expect, test } from 'vitest';
import { createTraineePose } from '../../src/session/traineePose';
import { deskAction, type DeskAction } from '../../src/view/desk/deskKeys';
import { walkStep } from '../../src/view/desk/walkStep';

const walked = (keys: readonly DeskAction[], yawRad: number, smooth = true) => {
  const pose = { ...createTraineePose(), yawRad };
  const steps: [number, number][] = [];
  const walker = { moveBy: (dxM: number, dzM: number) => void steps.push([dxM, dzM]) };
  walkStep({ pose, walker, held: new Set(keys), smooth }, 0.05);
  return { pose, step: steps[0] ?? null };
};

describe('walkStep', () => {
  test('forward is where one looks', () => {
    expect(walked(['forward'], 0).step).toEqual([expect.closeTo(0), expect.closeTo(-0.07)]);
    expect(walked(['forward'], Math.PI / 2).step).toEqual([
      expect.closeTo(-0.07),
      expect.closeTo(0),
    ]);
    expect(walked(['right'], 0).step).toEqual([expect.closeTo(0.07), expect.closeTo(0)]);
    expect(walked(['right'], Math.PI / 2).step).toEqual([expect.closeTo(0), expect.closeTo(-0.07)]);
  });

  test('two keys together are no faster than one', () => {
    const [dx, dz] = walked(['forward', 'right'], 0.4).step ?? [0, 0];
    expect(Math.hypot(dx, dz)).toBeCloseTo(0.07);
  });

  test('opposite keys stand still, turning does not walk', () => {
    expect(walked(['forward', 'back'], 0).step).toBeNull();
    const { pose, step } = walked(['turn-left'], 0);
    expect(step).toBeNull();
    expect(pose.yawRad).toBeGreaterThan(0);
  });

  test('who asked for less motion does not glide round', () => {
    expect(walked(['turn-left'], 0, false).pose.yawRad).toBe(0);
  });
});

test('keys are taken by position, so that a French keyboard walks with ZQSD', () => {
  expect(deskAction('KeyW')).toBe('forward');
  expect(deskAction('KeyA')).toBe('left');
  expect(deskAction('Escape')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { isFree } from '../../../src/core/apartment/isFree';
import type { Intent } from '../../../src/core/sim/intent';
import { createTraineePose } from '../../../src/session/traineePose';
import { createWalker } from '../../../src/session/createWalker';
import { shippedScenario } from '../../support/shippedProject';

const { scenario } = shippedScenario('risk-flat');
const { grid, anchors } = scenario.apartment;
const nothing: ReadonlySet<string> = new Set();

const standing = (place: string) => {
  const intents: Intent[] = [];
  const pose = createTraineePose();
  const walker = createWalker({
    grid,
    pose,
    absent: () => nothing,
    dispatch: (intent) => intents.push(intent),
  });
  const at = anchors[place]?.at;
  if (!at) throw new Error(`no ${place}`);
  const spot = walker.landing(at[0] / 1000, at[1] / 1000);
  if (!spot) throw new Error(`nobody can stand at ${place}`);
  [pose.xM, pose.zM] = spot;
  return { intents, pose, walker };
};

const free = ({ xM, zM }: { readonly xM: number; readonly zM: number }): boolean =>
  isFree(grid, Math.round(xM * 1000), Math.round(zM * 1000), nothing);

describe('walking', () => {
  test('never leaves the free floor, whatever the direction and however long the frame', () => {
    const { pose, walker } = standing('entrance/front-door');
    let angle = 0.3;
    for (let i = 0; i < 3000; i++) {
      angle = (angle * 1.7 + 0.9) % (2 * Math.PI);
      walker.moveBy(
        Math.cos(angle) * (0.01 + (i % 9) * 0.1),
        Math.sin(angle) * (0.01 + (i % 9) * 0.1),
      );
      expect(free(pose), `${pose.xM} ${pose.zM}`).toBe(true);
    }
  });

  test('slides along a wall instead of sticking to it', () => {
    const { pose, walker } = standing('entrance/front-door');
    for (let i = 0; i < 40; i++) walker.moveBy(-0.05, 0);
    const { zM } = pose;
    for (let i = 0; i < 10; i++) walker.moveBy(-0.03, 0.03);
    expect(pose.zM).toBeGreaterThan(zM + 0.2);
  });

  test('reports steps of 250 mm at most four times a second', () => {
    const { intents, walker, pose } = standing('entrance/front-door');
    for (let frame = 0; frame < 72; frame++) {
      walker.moveBy(0, 1.4 / 72);
      walker.advance(1 / 72);
    }
    expect(pose.zM).toBeGreaterThan(1);
    expect(intents.length).toBeGreaterThan(1);
    expect(intents.length).toBeLessThanOrEqual(5);
    for (const intent of intents)
      if (intent.type === 'go' && 'xMm' in intent)
        expect([intent.xMm % 250, intent.yMm % 250]).toEqual([0, 0]);
  });

  test('a click on the floor of another room walks there through the doors', () => {
    const { walker, pose } = standing('entrance/front-door');
    const [x, y] = anchors['kitchen/cooker']?.at ?? [0, 0];
    expect(walker.walkTo(x / 1000, y / 1000)).toBe(true);
    for (let frame = 0; frame < 40 * 60; frame++) {
      walker.advance(1 / 60);
      expect(free(pose)).toBe(true);
    }
    expect(Math.hypot(pose.xM - x / 1000, pose.zM - y / 1000)).toBeLessThan(1.2);
  });

  test('a teleport lands on free floor only', () => {
    const { walker, pose } = standing('entrance/front-door');
    expect(walker.jumpTo(-40, -40)).toBe(false);
    const [x, y] = anchors['living/sofa-front']?.at ?? [0, 0];
    walker.jumpTo(x / 1000, y / 1000);
    expect(free(pose)).toBe(true);
  });
});

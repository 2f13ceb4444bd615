import type { Page } from 'playwright-core';
import { Matrix4, Quaternion, Vector3, type Object3D } from 'three';
import { expect } from 'vitest';
import { ARC_POINTS, throwArc, type Ground } from '../../src/xr/motion/throwArc';

export type E2eHeadset = {
  /** Waits until the session runs and the right hand holds something. */
  readonly entered: () => Promise<void>;
  /** Points the right hand at a place of the scene. */
  readonly aimAt: (place: Vector3) => Promise<void>;
  /** Points the right hand so that a teleport comes down there. */
  readonly aimArc: (xM: number, zM: number) => Promise<void>;
  /** Squeezes the right trigger and lets go. */
  readonly pull: () => Promise<void>;
  /** Pushes the right thumbstick and keeps it there. */
  readonly push: (x: number, y: number) => Promise<void>;
  /** Points at a button of a panel by its words and presses it. */
  readonly pressButton: (words: string) => Promise<void>;
};

const LONG_MS = 60_000;
const AHEAD = new Vector3(0, 0, -1);
const HAND = new Vector3(0.2, -0.35, -0.1);
const OPEN: Ground = { solid: () => false, floorM: () => 0 };

/** The place of the play space in the scene, and of the head in the play space. */
const bodyOf = async (page: Page): Promise<{ readonly space: Matrix4; readonly hand: Vector3 }> => {
  const { elements, head } = await page.evaluate(() => {
    const { x, y, z } = window.__xrDevice!.position;
    const space = window.__foyer!.state().gl.xr.getCamera().parent!;
    return { elements: space.matrixWorld.toArray(), head: [x, y, z] as const };
  });
  return { space: new Matrix4().fromArray(elements), hand: new Vector3(...head).add(HAND) };
};

const holdHand = (page: Page, at: Vector3, direction: Vector3): Promise<void> => {
  const turn = new Quaternion().setFromUnitVectors(AHEAD, direction);
  return page.evaluate(
    ([position, quaternion]) => {
      const hand = window.__xrDevice!.controllers.right!;
      hand.position.set(...position);
      hand.quaternion.set(...quaternion);
    },
    [at.toArray(), turn.toArray()] as const,
  );
};

/** In the play space: the direction whose arc from `hand` comes down nearest to `target`. */
const arcTo = (hand: Vector3, target: Vector3): Vector3 => {
  const points = new Float32Array(ARC_POINTS * 3);
  const flat = target.clone().sub(hand).setY(0).normalize();
  let best = flat;
  let bestM = Infinity;
  for (let pitch = -1.5; pitch < 0.8; pitch += 0.01) {
    const direction = flat.clone().multiplyScalar(Math.cos(pitch)).setY(Math.sin(pitch));
    const { count, landed } = throwArc(hand, direction, points, OPEN);
    const end = new Vector3().fromArray(points, (count - 1) * 3);
    const missM = Math.hypot(end.x - target.x, end.z - target.z);
    if (landed && missM < bestM) [best, bestM] = [direction, missM];
  }
  return best;
};

type Panel = {
  readonly properties?: { readonly value: { readonly text?: unknown } };
  readonly globalMatrix?: { readonly value?: { readonly elements: readonly number[] } };
  readonly root?: { readonly value: { readonly component: Object3D } };
  readonly hoveredList?: { readonly value: readonly unknown[] };
};

/** Waits for a button and gives its middle in the scene. */
const buttonAt = async (page: Page, words: string): Promise<Vector3> => {
  const found = await page.waitForFunction((text) => {
    let at: number[] | null = null;
    window.__foyer!.state().scene.traverse((object) => {
      const label = object as typeof object & Panel;
      if (label.properties?.value.text !== text) return;
      const button = object.parent as typeof object & Panel;
      const inRoot = button.globalMatrix?.value;
      const sheet = button.root?.value.component.parent;
      if (!inRoot || !sheet) return;
      const middle = sheet.matrixWorld.clone().multiply(inRoot as Matrix4);
      at = middle.elements.slice(12, 15);
    });
    return at;
  }, words);
  const at = await found.jsonValue();
  if (!at) throw new Error('Invariant: the wait ends with a place');
  return new Vector3().fromArray(at);
};

const hovered = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => {
    let over = false;
    window.__foyer!.state().scene.traverse((object) => {
      if ((object as typeof object & Panel).properties?.value.text !== text) return;
      const button = object.parent as typeof object & Panel;
      over ||= (button.hoveredList?.value.length ?? 0) > 0;
    });
    return over;
  }, words);

/** The hands of somebody in the emulated headset. Needs `?bench&emu` in the address. */
export const e2eHeadset = (page: Page): E2eHeadset => {
  const aimAt = async (place: Vector3): Promise<void> => {
    const { space, hand } = await bodyOf(page);
    const target = place.clone().applyMatrix4(space.invert());
    await holdHand(page, hand, target.sub(hand).normalize());
  };
  const pull = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const session = window.__foyer!.state().gl.xr.getSession()!;
          const hand = window.__xrDevice!.controllers.right!;
          session.addEventListener('selectstart', () => hand.updateButtonValue('trigger', 0), {
            once: true,
          });
          session.addEventListener('selectend', () => resolve(), { once: true });
          hand.updateButtonValue('trigger', 1);
        }),
    );
  return {
    aimAt,
    pull,
    entered: async () => {
      await page.waitForFunction(() => window.__foyer?.state().gl.xr.isPresenting === true);
      await page.waitForFunction(
        () => (window.__foyer!.state().gl.xr.getSession()?.inputSources.length ?? 0) >= 2,
      );
    },
    aimArc: async (xM, zM) => {
      const { space, hand } = await bodyOf(page);
      const target = new Vector3(xM, 0, zM).applyMatrix4(space.invert());
      await holdHand(page, hand, arcTo(hand, target));
    },
    push: (x, y) =>
      page.evaluate(
        ([right, back]) =>
          window.__xrDevice!.controllers.right!.updateAxes('thumbstick', right, back),
        [x, y] as const,
      ),
    pressButton: async (words) => {
      // The panel takes its place a picture after its words are there.
      const over = async (): Promise<boolean> => {
        await aimAt(await buttonAt(page, words));
        return hovered(page, words);
      };
      await expect.poll(over, { timeout: LONG_MS, interval: 200 }).toBe(true);
      await pull();
    },
  };
};

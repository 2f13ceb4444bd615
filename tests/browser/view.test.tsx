import { useFrame, useThree, type RootState } from '@react-three/fiber';
import { Profiler } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Vector3, type Object3D } from 'three';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeskControls } from '../../src/view/desk/DeskControls';
import { disposeScene } from '../../src/view/load/disposeScene';
import { loadScene } from '../../src/view/loadScene';
import { VisitCanvas } from '../../src/view/VisitCanvas';
import { VisitScene } from '../../src/view/VisitScene';
import type { LoadedScene } from '../../src/view/bindings/loadedScene';
import { readLux } from '../../src/view/light/readLux';
import { roomApartment } from '../support/roomApartment';
import { roomFiles } from '../support/roomFiles';
import { viewSession } from '../support/viewSession';

const apartment = roomApartment();
/** A software renderer on a busy machine draws a frame or two a second. */
const PATIENCE_MS = 60_000;
const NO_VIEWS = { things: {}, tools: {} };

const loaded = async (): Promise<LoadedScene> => {
  const result = await loadScene(await roomFiles(apartment));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

type Mounted = ReturnType<typeof viewSession> & {
  readonly root: Root;
  readonly scene: LoadedScene;
  readonly canvas: HTMLCanvasElement;
  readonly state: () => RootState;
  readonly counts: { frames: number; commits: number };
  readonly frames: (more: number) => Promise<void>;
};

const mount = async (): Promise<Mounted> => {
  const visit = viewSession(apartment);
  const scene = await loaded();
  const counts = { frames: 0, commits: 0 };
  let state: (() => RootState) | null = null;
  const Watch = () => {
    state = useThree((now) => now.get);
    useFrame(() => {
      counts.frames += 1;
    });
    return null;
  };
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;width:240px;height:160px';
  document.body.append(host);
  const root = createRoot(host);
  root.render(
    <VisitCanvas label="One room">
      <Profiler
        id="scene"
        onRender={() => {
          counts.commits += 1;
        }}
      >
        <VisitScene session={visit.session} scene={scene} locale="fr" views={NO_VIEWS}>
          <DeskControls />
          <Watch />
        </VisitScene>
      </Profiler>
    </VisitCanvas>,
  );
  const frames = async (more: number): Promise<void> => {
    const until = counts.frames + more;
    await vi.waitFor(() => {
      expect(counts.frames).toBeGreaterThanOrEqual(until);
    }, PATIENCE_MS);
  };
  await frames(5);
  const canvas = host.querySelector('canvas');
  if (!canvas || !state) throw new Error('no canvas came up');
  return { ...visit, root, scene, canvas, state, counts, frames };
};

const variant = (scene: LoadedScene, name: string): Object3D => {
  const node = scene.objects.get('rug')?.getObjectByName(name);
  if (!node) throw new Error(`no node ${name}`);
  return node;
};

const frameOf = (node: Object3D | undefined): Object3D => {
  if (!node?.parent) throw new Error('the node is not mounted');
  return node.parent;
};

const pointer = (canvas: HTMLElement, type: string, x: number, y: number): void => {
  canvas.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      pointerId: 1,
      button: 0,
      bubbles: true,
      pointerType: 'mouse',
    }),
  );
};

const press = (canvas: HTMLElement, from: number, to: number): void => {
  pointer(canvas, 'pointerdown', from, 80);
  if (to !== from) pointer(canvas, 'pointermove', to, 80);
  pointer(canvas, 'pointerup', to, 80);
  canvas.dispatchEvent(new MouseEvent('click', { clientX: to, clientY: 80, bubbles: true }));
};

/** One canvas for all, since a software renderer needs seconds for its first frame. */
describe('a visit on the canvas', { timeout: 2 * PATIENCE_MS }, () => {
  let visit: Mounted;
  beforeAll(async () => {
    visit = await mount();
  }, PATIENCE_MS);
  beforeEach(async () => {
    const { session, change, frames } = visit;
    Object.assign(session.pose, { xM: 2, zM: 3.5, yawRad: 0, pitchRad: 0 });
    session.attention.setState({ focus: null, pointed: null });
    change('rug', 'at', 'living/centre');
    change('rug', 'edge', 'lifted');
    await frames(2);
  });

  test('idle frames render nothing in React, one change of state renders once', async () => {
    const { counts, frames, change, snapshots } = visit;
    const before = { ...counts, tick: snapshots.getState().world.tick };
    await frames(40);
    expect(snapshots.getState().world.tick).toBeGreaterThan(before.tick + 5);
    expect(counts.commits).toBe(before.commits);
    change('rug', 'edge', 'taped');
    await frames(5);
    expect(counts.commits).toBe(before.commits + 1);
  });

  test('variants, places and absence follow the world', async () => {
    const { scene, change, frames } = visit;
    const shown = (): boolean[] =>
      ['rug@edge=lifted', 'rug@edge=taped'].map((name) => variant(scene, name).visible);
    expect(shown()).toEqual([true, false]);
    change('rug', 'edge', 'taped');
    await frames(2);
    expect(shown()).toEqual([false, true]);

    change('rug', 'at', 'living/corner');
    await frames(2);
    const { elements } = variant(scene, 'rug@edge=taped').matrixWorld;
    expect([elements[12], elements[14]]).toEqual([expect.closeTo(3.5), expect.closeTo(0.5)]);

    change('rug', 'at', 'away');
    await frames(2);
    expect(frameOf(scene.objects.get('rug')).visible).toBe(false);
  });

  test('a thing can be pointed at and opened; a drag opens nothing', async () => {
    const { session, intents, canvas, frames } = visit;
    Object.assign(session.pose, { zM: 3.2, pitchRad: -0.93 });
    await frames(2);
    pointer(canvas, 'pointermove', 120, 80);
    expect(session.attention.getState().pointed).toEqual({ kind: 'thing', id: 'rug' });
    press(canvas, 120, 132);
    expect(session.attention.getState().focus).toBeNull();
    press(canvas, 120, 120);
    expect(session.attention.getState().focus?.target.id).toBe('rug');
    expect(intents).toContainEqual({ type: 'look', thing: 'rug' });
  });

  test('what is away, or behind a wall, cannot be pointed at', async () => {
    const { session, canvas, frames, change } = visit;
    Object.assign(session.pose, { zM: 3.2, pitchRad: -0.93 });
    change('rug', 'at', 'away');
    await frames(2);
    pointer(canvas, 'pointermove', 121, 80);
    expect(session.attention.getState().pointed).toBeNull();

    change('rug', 'at', 'living/centre');
    const northOfTheWall = {
      xM: 1.2,
      zM: 0.4,
      yawRad: Math.PI + Math.atan2(0.8, 1.6),
      pitchRad: -0.73,
    };
    Object.assign(session.pose, northOfTheWall);
    await frames(2);
    pointer(canvas, 'pointermove', 122, 80);
    expect(session.attention.getState().pointed).toBeNull();
    const inTheOpen = { xM: 3, zM: 1.2, yawRad: Math.PI - Math.atan2(1, 0.8), pitchRad: -0.9 };
    Object.assign(session.pose, inTheOpen);
    await frames(2);
    pointer(canvas, 'pointermove', 121, 80);
    expect(session.attention.getState().pointed?.id).toBe('rug');
  });

  test('dragging turns the head, keys walk, a menu takes the keys', async () => {
    const { session, canvas, frames } = visit;
    pointer(canvas, 'pointerdown', 100, 80);
    pointer(canvas, 'pointermove', 104, 80);
    expect(session.pose.yawRad).toBe(0);
    pointer(canvas, 'pointermove', 160, 80);
    pointer(canvas, 'pointerup', 160, 80);
    expect(session.pose.yawRad).toBeGreaterThan(0.1);

    session.pose.yawRad = 0;
    const key = (type: string, code: string): boolean =>
      window.dispatchEvent(new KeyboardEvent(type, { code, cancelable: true }));
    const from = session.pose.zM;
    key('keydown', 'KeyW');
    await frames(4);
    key('keyup', 'KeyW');
    expect(session.pose.zM).toBeLessThan(from - 0.05);

    session.attention.setState({ focus: { target: { kind: 'thing', id: 'rug' }, page: 'root' } });
    const still = session.pose.zM;
    key('keydown', 'KeyW');
    await frames(2);
    key('keyup', 'KeyW');
    expect(session.pose.zM).toBe(still);
  });

  test('a click on the floor walks there', async () => {
    const { session, canvas, frames } = visit;
    Object.assign(session.pose, { zM: 3.5, yawRad: -Math.PI / 2, pitchRad: -0.8 });
    await frames(2);
    press(canvas, 120, 120);
    await vi.waitFor(() => {
      expect(session.pose.xM).toBeGreaterThan(2.6);
    }, PATIENCE_MS);
  });

  test('a person without a model can still be addressed', async () => {
    const { session, canvas, frames } = visit;
    Object.assign(session.pose, { xM: 2, zM: 2, yawRad: Math.PI / 2, pitchRad: -0.45 });
    await frames(2);
    pointer(canvas, 'pointermove', 120, 80);
    expect(session.attention.getState().pointed).toEqual({ kind: 'person', id: 'jeanne' });
  });

  test('a switched lamp comes up on the floor, and the meter reads it', async () => {
    const { scene, state, change, frames } = visit;
    const { light } = scene;
    const read = async (): Promise<number> => {
      const ray = { from: new Vector3(1, 1, 3), towards: new Vector3(0, -1, 0) };
      const surface = await readLux(state().gl, [scene.shell], light.lighting, ray);
      return surface?.lux ?? -1;
    };
    expect(await read()).toBeCloseTo(600, -1);
    change('stool', 'power', 'on');
    await frames(2);
    await vi.waitFor(async () => {
      expect(await read()).toBeCloseTo(800, -1);
    }, PATIENCE_MS);
    change('stool', 'power', 'off');
    await frames(5);
  });

  test('nothing is left on the graphics card once the scene is disposed of', async () => {
    const { scene, state, root } = visit;
    const { gl } = state();
    expect(gl.info.memory.geometries).toBeGreaterThan(3);
    disposeScene(scene);
    root.unmount();
    await vi.waitFor(() => {
      expect(gl.info.memory.geometries).toBeLessThanOrEqual(1);
    }, 5_000);
  });
});

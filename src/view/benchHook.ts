import { advance, type RootState } from '@react-three/fiber';
import { Vector3, type Texture } from 'three';
import { lightShares } from '../core/apartment/lightShares';
import { lightWeights } from '../core/apartment/lightWeights';
import type { VisitSession } from '../session/visitSession';
import type { LoadedScene } from './bindings/loadedScene';
import { readLux, type SurfaceLux } from './light/readLux';

type Metres = readonly [x: number, y: number, z: number];

/**
 * What the bench and the end-to-end tests may touch, under `window.__foyer`, only when the address asks for `?bench`.
 * Nothing of the app uses it.
 */
export type BenchHook = {
  /** Renderer, scene, camera and size of the canvas: `state().gl.info` counts draw calls. */
  readonly state: () => RootState;
  readonly session: VisitSession;
  /** Stops the browser's own frames, so that `frame` alone drives. */
  readonly hold: () => void;
  /** One whole frame: simulation, views, drawing. `atSeconds` is the clock and grows from call to call. */
  readonly frame: (atSeconds: number) => void;
  /** Puts the trainee's eyes somewhere, in metres and radians of the scene, walls or not. */
  readonly look: (view: {
    readonly xM: number;
    readonly zM: number;
    readonly yawRad: number;
    readonly pitchRad: number;
  }) => void;
  /** Goes over to a state of the day, with lamps (layer → 0..1) and what rooms get of each layer (0..1) as given instead of as they are. */
  readonly light: (light: {
    readonly state: string;
    readonly lamps?: Readonly<Record<string, number>>;
    readonly share?: number;
  }) => void;
  /** What the light holds on the graphics card: packs, composed maps, pictures of rooms, mirrors. */
  readonly lightTextures: () => readonly Texture[];
  /** Illuminance of the first baked surface on a ray, in metres of the scene. */
  readonly lux: (from: Metres, towards: Metres) => Promise<SurfaceLux | null>;
};

declare global {
  interface Window {
    __foyer?: BenchHook;
  }
}

const lightAs =
  ({ scenario, snapshots }: VisitSession, { light }: LoadedScene): BenchHook['light'] =>
  ({ state, lamps = {}, share }) => {
    const described = scenario.apartment.visual?.light;
    if (!described) return;
    const { states } = snapshots.getState().world;
    const weights = { ...lightWeights(described, state, states) };
    for (const { id, tint } of described.layers) {
      const level = lamps[id];
      if (level !== undefined) weights[id] = [tint[0] * level, tint[1] * level, tint[2] * level];
    }
    const { apartment } = scenario;
    const even = apartment.manifest.rooms.map(() => share ?? 1);
    const dimmed = Object.fromEntries(described.layers.map(({ id }) => [id, even]));
    light.aim(state, weights, share === undefined ? lightShares(apartment, states) : dimmed);
  };

const readAt =
  (state: () => RootState, { light, shell, objects }: LoadedScene): BenchHook['lux'] =>
  (from, towards) =>
    readLux(state().gl, [shell, ...objects.values()], light.lighting, {
      from: new Vector3(...from),
      towards: new Vector3(...towards),
    });

/** Returns how to take it away again. */
export const exposeBenchHook = (
  state: () => RootState,
  session: VisitSession,
  scene: LoadedScene,
): (() => void) => {
  if (!new URLSearchParams(location.search).has('bench')) return () => undefined;
  window.__foyer = {
    state,
    session,
    hold: () => {
      state().setFrameloop('never');
    },
    frame: (atSeconds) => {
      advance(atSeconds, true);
    },
    look: (view) => {
      Object.assign(session.pose, view);
    },
    light: lightAs(session, scene),
    lightTextures: () => scene.light.textures,
    lux: readAt(state, scene),
  };
  return () => {
    delete window.__foyer;
  };
};

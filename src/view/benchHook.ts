import { advance, type RootState } from '@react-three/fiber';
import type { VisitSession } from '../session/visitSession';

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
};

declare global {
  interface Window {
    __foyer?: BenchHook;
  }
}

/** Returns how to take it away again. */
export const exposeBenchHook = (state: () => RootState, session: VisitSession): (() => void) => {
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
  };
  return () => {
    delete window.__foyer;
  };
};

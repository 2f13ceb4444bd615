import type { FlatView } from './flatView';
import { heldApp } from './heldApp';
import type { DrawnView } from './pageBench';

/** Counts what one frame of the app draws from there, all passes of the frame together. */
export const drawView = (view: FlatView): DrawnView => {
  const app = heldApp();
  const { info } = app.state().gl;
  app.look(view);
  // The first brings the camera there, the second is a frame like any other.
  app.nextFrame();
  info.autoReset = false;
  info.reset();
  app.nextFrame();
  const { calls, triangles } = info.render;
  info.autoReset = true;
  return { calls, triangles };
};

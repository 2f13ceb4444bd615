import type { FlatView } from './flatView';
import { heldApp } from './heldApp';
import { hide, type Hidden } from './hide';
import type { DrawnView } from './pageBench';
import { stubDrawing } from './stubDrawing';

/** Until the light has settled and the picture of the room, which is no part of an ordinary frame, is taken. */
const SETTLES = 20;

/** Counts what one frame of the app draws from there, all passes of the frame together. */
export const drawView = (view: FlatView, without: readonly Hidden[]): DrawnView => {
  const app = heldApp();
  const { gl, scene } = app.state();
  const showAgain = hide(scene, without);
  const drawAgain = stubDrawing(gl.getContext());
  app.look(view);
  for (let i = 0; i < SETTLES; i += 1) app.nextFrame();
  gl.info.autoReset = false;
  gl.info.reset();
  app.nextFrame();
  const { calls, triangles } = gl.info.render;
  gl.info.autoReset = true;
  drawAgain();
  showAgain();
  return { calls, triangles };
};

import type { Object3D } from 'three';
import type { FlatView } from './flatView';
import { heldApp } from './heldApp';
import type { DrawnView } from './pageBench';
import { stubDrawing } from './stubDrawing';

/** Until the light has settled and the picture of the room, which is no part of an ordinary frame, is taken. */
const SETTLES = 20;

/** Counts what one frame of the app draws from there, all passes of the frame together. */
export const drawView = (view: FlatView, people: 'people' | 'nobody'): DrawnView => {
  const app = heldApp();
  const { gl, scene } = app.state();
  const hidden: Object3D[] = [];
  scene.traverseVisible((object) => {
    if (people === 'nobody' && object.name.startsWith('person:')) hidden.push(object);
  });
  for (const person of hidden) person.visible = false;
  const drawAgain = stubDrawing(gl.getContext());
  app.look(view);
  for (let i = 0; i < SETTLES; i += 1) app.nextFrame();
  gl.info.autoReset = false;
  gl.info.reset();
  app.nextFrame();
  const { calls, triangles } = gl.info.render;
  gl.info.autoReset = true;
  drawAgain();
  for (const person of hidden) person.visible = true;
  return { calls, triangles };
};

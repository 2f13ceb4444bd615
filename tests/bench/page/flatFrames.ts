import { bareFlat } from './bareFlat';
import { compareBlocks, type BareComparison } from './compareBlocks';
import type { FlatView } from './flatView';
import { heldApp } from './heldApp';
import type { Blocks } from './pageBench';
import { hide } from './hide';
import { stubDrawing } from './stubDrawing';

/**
 * JS of a frame of the running visit beside that of bare three with the same models, from the same place. Without the
 * second pass of mirrors: it costs both the same and would hide what the app adds.
 */
export const flatFrames = async (view: FlatView, blocks: Blocks): Promise<BareComparison> => {
  const app = heldApp();
  const { gl, scene } = app.state();
  const showAgain = hide(scene, ['mirrors']);
  app.look(view);
  app.nextFrame();
  app.nextFrame();
  const bare = await bareFlat(app);
  bare.frame();
  const drawAgain = [stubDrawing(gl.getContext()), stubDrawing(bare.renderer.getContext())];
  const ours = { frame: app.nextFrame, renderer: gl };
  try {
    return await compareBlocks(ours, bare, blocks);
  } finally {
    for (const again of drawAgain) again();
    showAgain();
    bare.renderer.dispose();
    bare.renderer.forceContextLoss();
  }
};

import { bareFlat } from './bareFlat';
import { compareBlocks, type BareComparison } from './compareBlocks';
import type { FlatView } from './flatView';
import { heldApp } from './heldApp';
import type { Blocks } from './pageBench';
import { stubDrawing } from './stubDrawing';

/** JS of a frame of the running visit beside that of bare three with the same models, from the same place. */
export const flatFrames = async (view: FlatView, blocks: Blocks): Promise<BareComparison> => {
  const app = heldApp();
  app.look(view);
  app.nextFrame();
  app.nextFrame();
  const bare = await bareFlat(app);
  bare.frame();
  const { gl } = app.state();
  const drawAgain = [stubDrawing(gl.getContext()), stubDrawing(bare.renderer.getContext())];
  const ours = { frame: app.nextFrame, renderer: gl };
  try {
    return await compareBlocks(ours, bare, blocks);
  } finally {
    for (const again of drawAgain) again();
    bare.renderer.dispose();
    bare.renderer.forceContextLoss();
  }
};

import type { BrowserContext } from 'playwright-core';

/** For a page that has drawn what it should: from here on, its draw calls do nothing. Runs in the page. */
export const stopDrawing = (): void => {
  const { prototype } = WebGL2RenderingContext;
  const nothing = (): void => undefined;
  prototype.drawElements = nothing;
  prototype.drawArrays = nothing;
  prototype.drawElementsInstanced = nothing;
  prototype.drawArraysInstanced = nothing;
};

/**
 * Swallows the draw calls of every page. Frames, loading, uploads and input stay real, but a machine without a graphics
 * card no longer spends seconds on pictures that nobody looks at.
 */
export const blind = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(stopDrawing);
};

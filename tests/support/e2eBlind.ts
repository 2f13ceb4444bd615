import type { BrowserContext } from 'playwright-core';

/**
 * Swallows the draw calls of every page. Frames, loading, uploads and input stay real, but a machine without a graphics
 * card no longer spends seconds on pictures that nobody looks at.
 */
export const blind = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const nothing = (): void => undefined;
    prototype.drawElements = nothing;
    prototype.drawArrays = nothing;
    prototype.drawElementsInstanced = nothing;
    prototype.drawArraysInstanced = nothing;
  });
};

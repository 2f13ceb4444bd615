/**
 * Waits until a context has done all it was told. Reading a pixel is the one call that really waits; what is still
 * queued would otherwise be paid for by whoever is timed next.
 */
export const drain = (context: WebGLRenderingContext | WebGL2RenderingContext): void => {
  context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
};

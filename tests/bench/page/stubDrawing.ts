import { drain } from './drain';

const DRAWING = [
  'drawElements',
  'drawArrays',
  'drawElementsInstanced',
  'drawArraysInstanced',
  'drawRangeElements',
  'clear',
] as const;

/**
 * Takes rasterising out of a context: without a graphics card it costs a hundred times what the frame's own code does.
 * Matrices, sorting, uniforms and state still run. Returns how to draw again.
 */
export const stubDrawing = (
  context: WebGLRenderingContext | WebGL2RenderingContext,
): (() => void) => {
  drain(context);
  for (const name of DRAWING)
    Object.defineProperty(context, name, { value: () => undefined, configurable: true });
  return () => {
    for (const name of DRAWING) Reflect.deleteProperty(context, name);
  };
};

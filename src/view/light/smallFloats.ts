import { RGBFormat, UnsignedInt101111Type, type RenderTarget, type WebGLRenderer } from 'three';

/**
 * Has a target hold three floats of 10 or 11 bits a texel instead of four of 16, where the card can draw on them. To be
 * called before the first drawing.
 */
export const smallFloats = (renderer: WebGLRenderer, { texture }: RenderTarget): void => {
  if (!renderer.extensions.has('EXT_color_buffer_float')) return;
  texture.format = RGBFormat;
  texture.type = UnsignedInt101111Type;
};

import { expect, it } from 'vitest';

it('has WebGL2, which everything drawn stands on', () => {
  const gl = document.createElement('canvas').getContext('webgl2');
  expect(gl?.getParameter(gl.MAX_TEXTURE_SIZE)).toBeGreaterThanOrEqual(4096);
});

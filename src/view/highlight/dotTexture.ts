import { CanvasTexture, SRGBColorSpace } from 'three';

const SIDE_PX = 64;

/** A white dot with a dark rim, to be seen on light and on dark. */
export const dotTexture = (): CanvasTexture => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE_PX;
  const paint = canvas.getContext('2d');
  if (paint) {
    const disc = (radius: number, colour: string): void => {
      paint.fillStyle = colour;
      paint.beginPath();
      paint.arc(SIDE_PX / 2, SIDE_PX / 2, radius, 0, 2 * Math.PI);
      paint.fill();
    };
    disc(30, '#1d2b33');
    disc(23, '#ffffff');
    disc(11, '#f2b23c');
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
};

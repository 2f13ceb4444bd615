import { CanvasTexture, SRGBColorSpace } from 'three';

const WIDTH_PX = 256;
const HEIGHT_PX = 96;

/** Width over height of the label. */
export const LABEL_ASPECT = WIDTH_PX / HEIGHT_PX;

/** A value in dark letters on the yellow of a tape, in the system's own font. */
export const labelTexture = (text: string): CanvasTexture => {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH_PX;
  canvas.height = HEIGHT_PX;
  const paint = canvas.getContext('2d');
  if (paint) {
    paint.fillStyle = '#ffd84d';
    paint.beginPath();
    paint.roundRect(2, 2, WIDTH_PX - 4, HEIGHT_PX - 4, 20);
    paint.fill();
    paint.fillStyle = '#1b1b1b';
    paint.font = '600 56px system-ui, sans-serif';
    paint.textAlign = 'center';
    paint.textBaseline = 'middle';
    paint.fillText(text, WIDTH_PX / 2, HEIGHT_PX / 2 + 3, WIDTH_PX - 28);
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
};

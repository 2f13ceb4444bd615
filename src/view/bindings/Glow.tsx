import { useEffect, useMemo } from 'react';
import { AdditiveBlending, CanvasTexture, SRGBColorSpace, type ColorRepresentation } from 'three';

const SIDE_PX = 128;

const radialTexture = (): CanvasTexture => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE_PX;
  const paint = canvas.getContext('2d');
  if (paint) {
    const half = SIDE_PX / 2;
    const gradient = paint.createRadialGradient(half, half, 0, half, half, half);
    gradient.addColorStop(0, '#ffffff');
    gradient.addColorStop(0.25, '#8a8a8a');
    gradient.addColorStop(0.6, '#242424');
    gradient.addColorStop(1, '#000000');
    paint.fillStyle = gradient;
    paint.fillRect(0, 0, SIDE_PX, SIDE_PX);
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
};

type Props = {
  readonly at: readonly [x: number, y: number, z: number];
  readonly sizeM: number;
  readonly colour: ColorRepresentation;
  readonly strength: number;
  /** Lies flat, as light on a floor, instead of facing the eye. */
  readonly flat?: boolean;
};

const nothing = (): void => undefined;

/** A soft light that is only drawn: it costs one quad and lights nothing. */
export const Glow = ({ at, sizeM, colour, strength, flat = false }: Props) => {
  const texture = useMemo(radialTexture, []);
  useEffect(
    () => () => {
      texture.dispose();
    },
    [texture],
  );
  const look = {
    map: texture,
    color: colour,
    opacity: strength,
    transparent: true,
    blending: AdditiveBlending,
    depthWrite: false,
    toneMapped: false,
  } as const;
  return flat ? (
    <mesh position={[...at]} rotation-x={-Math.PI / 2} scale={sizeM} raycast={nothing}>
      <planeGeometry />
      <meshBasicMaterial {...look} />
    </mesh>
  ) : (
    <sprite position={[...at]} scale={sizeM} raycast={nothing}>
      <spriteMaterial {...look} />
    </sprite>
  );
};

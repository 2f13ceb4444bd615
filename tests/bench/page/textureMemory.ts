import type { Texture } from 'three';
import { heldApp } from './heldApp';
import type { TextureMemory } from './pageBench';

const HALF_FLOAT = 1016;
const FLOAT = 1015;
const RED = 1028;

type Level = {
  readonly data?: { readonly byteLength: number } | null;
  readonly width: number;
  readonly height: number;
};

const isTexture = (value: unknown): value is Texture =>
  typeof value === 'object' && value !== null && 'isTexture' in value;

const sizeOf = (image: unknown): readonly [number, number] => {
  if (typeof image !== 'object' || image === null) return [0, 0];
  const width = 'width' in image ? Number(image.width) : 0;
  return [width, 'height' in image ? Number(image.height) : 0];
};

/** Compressed levels are as large on the card as in memory; others are whole texels, a third more with mipmaps. */
const bytesOf = (texture: Texture): number => {
  const levels: readonly Level[] = texture.mipmaps ?? [];
  if ('isCompressedTexture' in texture)
    return levels.reduce((sum, { data }) => sum + (data?.byteLength ?? 0), 0);
  const image: unknown = texture.image;
  const faces = Array.isArray(image) ? image.length : 1;
  const [width, height] = sizeOf(Array.isArray(image) ? image[0] : image);
  const channels = texture.format === RED ? 1 : 4;
  const bytesAChannel = texture.type === FLOAT ? 4 : texture.type === HALF_FLOAT ? 2 : 1;
  return faces * width * height * channels * bytesAChannel * (texture.generateMipmaps ? 4 / 3 : 1);
};

/** Bytes of all textures the scene refers to: of materials, of skeletons, of the background and of the light. */
export const textureMemory = (): TextureMemory => {
  const app = heldApp();
  const { scene, gl } = app.state();
  const found = new Set(app.lightTextures());
  const note = (owner: object): void => {
    for (const value of Object.values(owner)) if (isTexture(value)) found.add(value);
  };
  note(scene);
  scene.traverse((object) => {
    if ('skeleton' in object && typeof object.skeleton === 'object' && object.skeleton)
      note(object.skeleton);
    if (!('material' in object)) return;
    const materials: unknown[] = Array.isArray(object.material)
      ? object.material
      : [object.material];
    for (const material of materials) if (typeof material === 'object' && material) note(material);
  });
  const bytes = [...found].reduce((sum, texture) => sum + bytesOf(texture), 0);
  return { bytes, counted: found.size, held: gl.info.memory.textures };
};

import { useScene } from './useScene';

/** Whether the flat has the true light of a thing, so that its view need draw none. */
export const useBakedLight = (thing: string): boolean =>
  useScene().scene.apartment.visual?.light?.layers.some(({ object }) => object === thing) ?? false;

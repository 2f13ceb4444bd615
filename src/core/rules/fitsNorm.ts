import type { Scene } from '../world/scene';
import { normRange } from './normRange';
import { readingOf } from './readingOf';

/** Is the quantity (`thing.quantity`) within the range of the norm profile now? A quantity without a norm fits nothing. */
export const fitsNorm = (scene: Scene, ref: string): boolean => {
  const range = normRange(scene.scenario, ref);
  const value = readingOf(scene, ref);
  return range !== null && typeof value === 'number' && value >= range[0] && value <= range[1];
};

import { canonicalText, type KnownTexts } from '../kernel/canonicalText';
import { textHash } from '../kernel/textHash';
import type { World } from '../world/world';

// A cache, not state: worlds and their parts never change.
const texts: KnownTexts = new WeakMap();

/** Hashes worlds, the same one only once. Worlds share most of their parts, so only what is new is written out. */
export const createHasher = (): ((world: World) => string) => {
  let last: { readonly world: World; readonly hash: string } | null = null;
  return (world) => {
    if (last?.world !== world) last = { world, hash: textHash(canonicalText(world, texts)) };
    return last.hash;
  };
};

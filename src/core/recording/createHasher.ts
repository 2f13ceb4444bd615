import { canonicalHash } from '../kernel/canonicalHash';
import type { World } from '../world/world';

/** Hashes worlds, the same one only once: most of the time nothing has happened since the last hash. */
export const createHasher = (): ((world: World) => string) => {
  let last: { readonly world: World; readonly hash: string } | null = null;
  return (world) => {
    if (last?.world !== world) last = { world, hash: canonicalHash(world) };
    return last.hash;
  };
};

import type { ClipInfo } from './clipInfo';

/** The fewest clips that lead from one posture to another; null when the model has no such way. */
export const clipChain = (
  clips: readonly ClipInfo[],
  from: string,
  to: string,
): readonly ClipInfo[] | null => {
  const steps = clips.filter((clip) => !clip.loop && clip.from !== clip.to);
  const ways = new Map<string, readonly ClipInfo[]>([[from, []]]);
  for (const [posture, way] of ways) {
    if (posture === to) return way;
    for (const clip of steps)
      if (clip.from === posture && !ways.has(clip.to)) ways.set(clip.to, [...way, clip]);
  }
  return null;
};

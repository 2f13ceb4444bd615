/** The walk that goes with an aid in hand, the best first. */
export const walkClip = (aid: string, inHand: boolean): readonly string[] => {
  if (aid === 'wheelchair' && inHand) return ['wheel', 'sit-idle'];
  if (aid === 'rollator' && inHand) return ['walk-rollator', 'walk'];
  if (aid === 'stick' && inHand) return ['walk-cane', 'walk'];
  return ['walk', 'walk-rollator'];
};

/** Moods of who has nothing to calm down from: what she is in before she is worried, and again when that is over. */
export const UNTROUBLED: readonly string[] = ['calm', 'pleased', 'tired'];

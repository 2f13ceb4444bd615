/** Rested and calm, people blink about fourteen times a minute. */
const CALM_S = 4.2;
/** Worry and tiredness make it about twenty-two; whoever bears pain or drowses keeps the lids still. */
const BY_STATE: Readonly<Record<string, number>> = {
  pleased: 3.8,
  worried: 2.8,
  upset: 2.6,
  tired: 2.7,
  confused: 3.2,
  drowsy: 5.5,
};
const IN_PAIN_S = 6;

/** Seconds from one blink to the next. */
export const blinkEvery = (
  states: { readonly mood?: string | undefined; readonly mind?: string | undefined },
  pain: boolean,
): number =>
  pain ? IN_PAIN_S : (BY_STATE[states.mind ?? ''] ?? BY_STATE[states.mood ?? ''] ?? CALM_S);

/** Weights of the face's shapes, on top of what the model has at rest. */
export type Expression = Readonly<Record<string, number>>;

const MOODS: Readonly<Record<string, Expression>> = {
  calm: {},
  pleased: { smile: 0.42, browsUp: 0.12 },
  worried: { browsSad: 0.55, browsUp: 0.2 },
  upset: { browsDown: 0.5, browsSad: 0.2, lidsHalf: 0.1 },
  tired: { lidsHalf: 0.4, browsSad: 0.25 },
};

const MINDS: Readonly<Record<string, Expression>> = {
  awake: {},
  drowsy: { lidsHalf: 0.6, browsSad: 0.2 },
  confused: { browsSad: 0.4, browsUp: 0.35 },
  unresponsive: { blinkL: 1, blinkR: 1 },
};

/** What a face shows without a word: of the resident's states and of pain. Half a smile while she speaks, or it widens every sound. */
export const expressionOf = (
  states: { readonly mood?: string | undefined; readonly mind?: string | undefined },
  pain: boolean,
  talking: boolean,
): Expression => {
  const sum: Record<string, number> = {};
  const layers = [MOODS[states.mood ?? ''], MINDS[states.mind ?? ''], pain ? { pain: 0.6 } : {}];
  for (const layer of layers)
    for (const [name, weight] of Object.entries(layer ?? {}))
      sum[name] = Math.min(1, (sum[name] ?? 0) + weight);
  if (talking && sum['smile'] !== undefined) sum['smile'] /= 2;
  return sum;
};

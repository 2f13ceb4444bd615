import type { Anchor } from '../apartment/compiledApartment';

/** The posture somebody takes at the end of a way to such an anchor; null: she stays on her feet. */
export const postureAt = ({ kind }: Pick<Anchor, 'kind'>): 'sitting' | 'lying' | null =>
  kind === 'seat' ? 'sitting' : kind === 'lie' ? 'lying' : null;

import type { Fact } from '../core/sim/fact';

const isBackInBed = (fact: Fact | undefined): boolean =>
  fact?.type === 'state/changed' && fact.key === 'posture' && fact.to === 'lying';

/** What has come of the night so far: she fell, or is safely back in bed; null while neither. */
export const nightNews = (facts: readonly Fact[]): 'fell' | 'safe' | null => {
  if (facts.some(({ type }) => type === 'actor/fell')) return 'fell';
  return facts.some(({ type }) => type === 'actor/moved') && isBackInBed(facts.at(-1))
    ? 'safe'
    : null;
};

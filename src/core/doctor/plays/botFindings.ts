import { BOTS, type Figures } from '../diagnosis';
import type { DoctorInput } from '../doctorInput';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import { wholePercent } from './wholePercent';

/**
 * Bots that pass. They have no judgement, so whoever plays like them would pass too. One random play may be luck and
 * warns; in a deep look, with hundreds of them, it is an error.
 */
export const botFindings = (
  { sources }: DoctorInput,
  { bots, random, pass }: Figures,
  deep: boolean,
): readonly Finding[] => {
  const atPass = (found: Pick<Finding, 'severity' | 'code' | 'values'>): Finding =>
    findingAt(sources.rubric, ['pass'], found, 'key');
  const passing = BOTS.flatMap((bot) => {
    const passed = bots.filter((one) => one.bot === bot && one.passed);
    if (passed.length === 0) return [];
    const share = Math.max(...passed.map((one) => one.share));
    const values = { share: wholePercent(share), pass: wholePercent(pass) };
    return [atPass({ severity: 'error', code: `${bot}-passes`, values })];
  });
  const [lucky] = random.passed;
  if (lucky === undefined) return passing;
  const values = { seed: lucky.seed, passed: random.passed.length, plays: random.plays };
  return [
    ...passing,
    atPass({ severity: deep ? 'error' : 'warning', code: 'random-passes', values }),
  ];
};

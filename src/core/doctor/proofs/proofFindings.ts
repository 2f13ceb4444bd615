import type { DoctorInput } from '../doctorInput';
import type { Finding } from '../finding';
import { criterionFindings } from './criterionFindings';
import { effectFindings } from './effectFindings';
import { leaveFindings } from './leaveFindings';
import type { Proof } from './proof';
import { limitsOf } from './reach/limitsOf';
import { reachOf, type Reachable } from './reach/reachOf';
import { ruleFindings } from './ruleFindings';
import { topicFindings } from './topicFindings';

const ENDLESS = { visit: Infinity, after: Infinity };

/**
 * What can be shown about a scenario and its rubric without playing. Silent about a scenario that begins its visit
 * again, since there is no telling then what comes when.
 */
export const proofFindings = ({ scenario, sources }: DoctorInput): readonly Finding[] => {
  const limits = limitsOf(scenario);
  if (limits === null) return [];
  let endless: Reachable | null = null;
  const proof: Proof = {
    scenario,
    sources,
    reach: reachOf(scenario, limits),
    inTheEnd: () => (endless ??= reachOf(scenario, ENDLESS)),
  };
  return [
    ...leaveFindings(proof),
    ...topicFindings(proof),
    ...ruleFindings(proof),
    ...effectFindings(proof),
    ...criterionFindings(proof),
  ];
};

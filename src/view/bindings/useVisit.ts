import { useSession } from '../../session/useSession';
import type { VisitSession } from '../../session/visitSession';

/** What an instrument's view may read on the frame loop: where the trainee stands and what has the attention. */
export const useVisit = (): Pick<VisitSession, 'pose' | 'attention' | 'scenario'> => useSession();

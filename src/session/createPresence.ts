import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { Intent } from '../core/sim/intent';
import { absentObjects } from '../core/world/absentObjects';
import type { World } from '../core/world/world';
import { createAttention } from './attention';
import { createWalker } from './createWalker';
import { faceWhoIsThere } from './faceWhoIsThere';
import { placePose } from './placePose';
import { createStopwatch } from './stopwatch/createStopwatch';
import { createTraineePose } from './traineePose';
import type { VisitSession } from './visitSession';

type Presence = Pick<
  VisitSession,
  'scenario' | 'attention' | 'pose' | 'walker' | 'voice' | 'stopwatch'
>;

/** The trainee in the flat: where she stands, what she looks at, her own stopwatch. */
export const createPresence = (
  scenario: CompiledScenario,
  world: () => World,
  dispatch: (intent: Intent) => void,
): Presence => {
  const pose = createTraineePose();
  placePose(pose, scenario, world());
  const absent = () => absentObjects(scenario, world());
  const walker = createWalker({ grid: scenario.apartment.grid, pose, absent, dispatch });
  walker.settle();
  faceWhoIsThere(pose, scenario, world());
  return {
    scenario,
    attention: createAttention(),
    pose,
    walker,
    voice: { line: null, share: 0 },
    stopwatch: createStopwatch(),
  };
};

import type { Texts } from '../kernel/texts';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Activity } from './statement';
import { vocabulary } from './vocabulary';

/** Something within a scenario. `path` is empty for the scenario itself; ids stay the same wherever Foyer is served. */
export const activityOf = (
  scenario: CompiledScenario,
  path: string,
  type: string,
  name: Texts,
): Activity => ({
  objectType: 'Activity',
  id: `${vocabulary.scenarios}/${scenario.id}${path === '' ? '' : `/${path}`}`,
  definition: { type, name },
});

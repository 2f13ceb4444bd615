import { fraction } from '../kernel/fraction';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import { detectionRates } from './detectionRates';
import { meanOf } from './meanOf';
import type { Detection } from './score';

/** What the trainee detected, by the latest judgement of each thing. `only` narrows it to some things. */
export const detectionOf = (
  scenario: CompiledScenario,
  world: World,
  only?: readonly string[],
): Detection => {
  const things = scenario.things.filter((thing) => only === undefined || only.includes(thing.id));
  const risks = things.filter((thing) => thing.risk !== null).map((thing) => thing.id);
  const decoys = things.filter((thing) => thing.decoy !== null).map((thing) => thing.id);
  const flagged = (id: string) => world.judged[id]?.as === 'hazard';
  const seen = (id: string) => world.judged[id] !== undefined || world.examined[id] !== undefined;

  const found = {
    hits: risks.filter(flagged),
    misses: risks.filter((id) => !flagged(id)),
    falseAlarms: decoys.filter(flagged),
    correctRejections: decoys.filter((id) => !flagged(id) && seen(id)),
    unseen: decoys.filter((id) => !seen(id)),
  };
  const { hits, rejections } = detectionRates(found);
  const sides = [hits, rejections].filter((side) => side !== null);
  return { ...found, balancedAccuracy: sides.length === 0 ? fraction(0, 1) : meanOf(sides) };
};

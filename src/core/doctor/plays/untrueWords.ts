import { holds } from '../../rules/holds';
import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { Condition } from '../../scenario/language';
import type { Scene } from '../../world/scene';
import { momentWords } from '../proofs/momentWords';

const wordsOf = (scenario: CompiledScenario, condition: Condition): string => {
  switch (condition.verb) {
    case 'has':
      return `has: ${condition.marks.join(', ')}`;
    case 'is':
      return `is: ${condition.states.map(({ ref }) => ref).join(', ')}`;
    case 'in':
      return `in: ${condition.actors.map(({ who, zones }) => `${who} ${zones.join('/')}`).join(', ')}`;
    case 'near':
      return `near: ${condition.who} ${condition.to}`;
    case 'drawn':
      return `drawn: ${condition.options.join(', ')}`;
    case 'phase':
      return `phase: ${condition.phase}`;
    case 'happened': {
      const moment = scenario.latches[condition.latch];
      return `happened: ${moment === undefined ? '' : momentWords(moment)}`;
    }
    case 'fits':
      return `fits: ${condition.quantities.join(', ')}`;
    case 'not':
      return `not: ${wordsOf(scenario, condition.of)}`;
    case 'all':
    case 'any':
      return condition.of.map((part) => wordsOf(scenario, part)).join(' / ');
  }
};

/** The part of a condition that does not hold now, in the words of the language. */
export const untrueWords = (condition: Condition, scene: Scene): string => {
  if (condition.verb === 'all') {
    const part = condition.of.find((one) => !holds(one, scene));
    if (part !== undefined) return untrueWords(part, scene);
  }
  if (condition.verb === 'has') {
    const marks = condition.marks.filter((mark) => scene.world.marks[mark] !== 'given');
    return wordsOf(scene.scenario, { verb: 'has', marks });
  }
  return wordsOf(scene.scenario, condition);
};

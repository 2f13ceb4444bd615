import type { CompiledScenario } from '../../scenario/compiledScenario';
import type { BotName, BotPlayName } from '../diagnosis';
import { ACT_VERBS, type ActVerb } from './affordances';
import type { Bot } from './bot';
import { createRandomBot } from './createRandomBot';
import { createTourist } from './createTourist';

const VERBS: Readonly<Record<Exclude<BotName, 'idle'>, readonly ActVerb[]>> = {
  everything: ACT_VERBS,
  'look-all': ['look'],
  'talk-all': ['say', 'fill', 'send', 'call'],
};

/** The bot of a play; null for idle, who is nobody. */
export const botOf = (scenario: CompiledScenario, name: BotPlayName): Bot | null => {
  if (name.by === 'random') return createRandomBot(scenario, name.seed);
  return name.by === 'idle' ? null : createTourist(scenario, VERBS[name.by]);
};

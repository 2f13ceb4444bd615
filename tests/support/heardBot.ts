import type { Bot } from '../../src/core/doctor/plays/bot';
import type { Stage } from '../../src/core/doctor/plays/createRun';
import { playBot } from '../../src/core/doctor/plays/playBot';
import type { Input } from '../../src/core/recording/recording';
import type { VisitStart } from '../../src/core/sim/startVisit';
import { heardPlay } from './heardPlay';

/** A whole visit by a bot: its inputs, and all that came of them. */
export const heardBot = (stage: Stage, start: VisitStart, bot: Bot | null) => {
  let inputs: readonly Input[] = [];
  const heard = heardPlay((tell) => {
    inputs = playBot(stage, start, bot, tell);
  });
  return { ...heard, inputs };
};

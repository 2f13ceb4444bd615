import { lineTicks } from '../dialogue/lineTicks';
import type { Scene } from '../world/scene';
import type { FactOf } from './fact';

/** The fact that somebody says a line of the scenario. `answers` is the topic it answers. */
export const spokenLine = (
  { scenario }: Scene,
  who: string,
  line: string,
  answers?: string,
): FactOf<'line/spoken'> => {
  const texts = scenario.lines[line];
  if (texts === undefined) throw new Error(`Invariant: the scenario has no line "${line}"`);
  const answer = answers === undefined ? {} : { answers };
  return { type: 'line/spoken', who, line, ...answer, forTicks: lineTicks(texts) };
};

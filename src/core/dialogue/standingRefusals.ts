import type { Texts } from '../kernel/texts';
import type { CompiledScenario, CompiledTopic } from '../scenario/compiledScenario';
import type { World } from '../world/world';

const NONE: ReadonlySet<string> = new Set();

const sameWords = (a: Texts | undefined, b: Texts | undefined): boolean =>
  a !== undefined && b !== undefined && a.fr === b.fr && a.nl === b.nl && a.en === b.en;

/**
 * The leave that asking a topic cannot get: what is refused now stays refused when it is asked again in words that were
 * said before. Who wants it must say something else first and ask in other words.
 */
export const standingRefusals = (
  { topics, lines }: CompiledScenario,
  { said, marks }: World,
  topic: CompiledTopic,
): ReadonlySet<string> => {
  const refused = Object.entries(marks).flatMap(([mark, as]) => (as === 'refused' ? [mark] : []));
  if (refused.length === 0) return NONE;
  const wasAsked = topics.some(
    ({ id, ask }) => said[id] !== undefined && sameWords(lines[ask], lines[topic.ask]),
  );
  return wasAsked ? new Set(refused) : NONE;
};

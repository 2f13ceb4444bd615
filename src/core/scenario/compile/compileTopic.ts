import type { Answer, CompiledTopic } from '../compiledScenario';
import type { AuthoredScenario } from '../scenarioSchema';
import { compileEffects } from './compileEffects';
import { idList } from './idList';
import type { Patterns } from './patterns';

type AuthoredTopic = NonNullable<AuthoredScenario['topics']>[number];

const answersOf = (
  { answer }: AuthoredTopic,
  path: string,
  patterns: Patterns,
): readonly Answer[] => {
  if (!Array.isArray(answer)) return [{ line: path, gives: [], refuses: [], do: [] }];
  return answer.map((one, index) => ({
    ...(one.if === undefined ? {} : { if: patterns.condition(one.if) }),
    line: `${path}.${index}.line`,
    gives: idList(one.gives),
    refuses: idList(one.refuses),
    do: compileEffects(one.do, `${path}.${index}.do`, patterns),
  }));
};

/** A topic: what the trainee can say, and the answers of which the first that applies is given. */
export const compileTopic = (written: AuthoredTopic, patterns: Patterns): CompiledTopic => {
  const path = `scenario.topics.${written.id}`;
  return {
    id: written.id,
    to: idList(written.to),
    group: written.group ?? null,
    about: written.about ?? null,
    ask: `${path}.ask`,
    answers: answersOf(written, `${path}.answer`, patterns),
    ...(written.if === undefined ? {} : { if: patterns.condition(written.if) }),
    again: written.again ?? false,
    reach: written.reach ?? 'room',
    gives: idList(written.gives),
    refuses: idList(written.refuses),
    do: compileEffects(written.do, `${path}.do`, patterns),
  };
};

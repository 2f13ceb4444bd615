import type { CompiledScenario, CompiledTopic } from '../../../scenario/compiledScenario';
import type { FactBody } from '../../../sim/fact';
import type { Book, Made } from './book';
import { effectMakes } from './effectMakes';
import { firstOf } from './firstOf';
import { inVisit } from './inVisit';
import { lastOf } from './lastOf';
import type { Reach } from './createReach';
import { livingAnswers } from './livingAnswers';
import type { When } from './when';

const ALWAYS: When = { visit: 0, after: 0 };

/** When somebody could hear the topic: beside the trainee, anywhere in the flat, or on the phone. */
const heardBy = (
  scenario: CompiledScenario,
  book: Book,
  { reach }: CompiledTopic,
  who: string,
): ((now: Reach) => When) => {
  if (scenario.people.some(({ id }) => id === who))
    return reach === 'flat' ? () => ALWAYS : (now) => now.together(who);
  const calls = [{}, { incoming: true }].map((way) =>
    book.note({ type: 'call/connected', to: who, ...way }),
  );
  return (now) => firstOf(calls.map(now.fact));
};

const marks = (book: Book, given: readonly string[], refused: readonly string[]): Made[] =>
  [
    ...given.map((mark): FactBody => ({ type: 'mark/given', mark })),
    ...refused.map((mark): FactBody => ({ type: 'mark/refused', mark })),
  ].map((fact) => ({ index: book.note(fact) }));

const topicDeed = (scenario: CompiledScenario, book: Book, topic: CompiledTopic): void => {
  const asked = topic.if;
  const said = topic.to.map((to) => {
    const index = book.note({ type: 'topic/said', topic: topic.id, to });
    const heard = heardBy(scenario, book, topic, to);
    book.deed(
      (now) =>
        inVisit(
          lastOf([
            heard(now),
            ...(asked === undefined ? [] : [now.condition(asked, scenario.latches)]),
          ]),
        ),
      [{ index }],
    );
    const line: FactBody = { type: 'line/spoken', who: to, line: '', forTicks: 0 };
    if (topic.answers.length > 0) book.deed((now) => now.fact(index), [{ index: book.note(line) }]);
    return index;
  });
  const effects = (list: CompiledTopic['do']) => effectMakes(scenario, book, list, topic.again);
  book.deed(
    (now) => firstOf(said.map(now.fact)),
    [
      ...marks(book, topic.gives, topic.refuses),
      ...effects(topic.do),
      ...livingAnswers(topic).flatMap((answer) =>
        [...marks(book, answer.gives, answer.refuses), ...effects(answer.do)].map((made): Made => {
          if (answer.if === undefined) return made;
          const both = made.if === undefined ? [answer.if] : [answer.if, made.if];
          return { ...made, if: { verb: 'all', of: both } };
        }),
      ),
    ],
  );
};

/** Everything that can be said, and what comes of it. */
export const topicDeeds = (scenario: CompiledScenario, book: Book): void => {
  for (const topic of scenario.topics) topicDeed(scenario, book, topic);
};

import type { Answer, CompiledTopic } from '../../../scenario/compiledScenario';

/** The answers that can be given: none comes after the first that asks for nothing. */
export const livingAnswers = ({ answers }: CompiledTopic): readonly Answer[] => {
  const last = answers.findIndex((answer) => answer.if === undefined);
  return last < 0 ? answers : answers.slice(0, last + 1);
};

import type { Condition } from '../../scenario/language';
import type { DoctorInput } from '../doctorInput';
import type { Finding } from '../finding';

/** Marks that a condition cannot hold without. */
const marksIn = (condition: Condition): readonly string[] => {
  if (condition.verb === 'has') return condition.marks;
  return condition.verb === 'all' ? condition.of.flatMap(marksIn) : [];
};

/** What can be shown about a scenario and its rubric without playing, worst first. */
export const proofFindings = ({ scenario, sources }: DoctorInput): readonly Finding[] => {
  const givers = scenario.topics.map(({ gives, answers, do: effects }) => ({
    gives: [...gives, ...answers.flatMap((answer) => answer.gives)],
    effects: [...effects, ...answers.flatMap((answer) => answer.do)],
  }));
  const effects = [...givers.flatMap((one) => one.effects), ...scenario.rules.flatMap((r) => r.do)];
  const given = new Set([
    ...givers.flatMap((one) => one.gives),
    ...effects.flatMap((effect) => (effect.verb === 'give' ? effect.marks : [])),
  ]);
  return scenario.topics.flatMap((topic, index): Finding[] => {
    if (topic.if === undefined || marksIn(topic.if).every((mark) => given.has(mark))) return [];
    const path = ['topics', index, 'if'];
    const { file, line, column } = sources.scenario.problem('error', path, '');
    const values = { topic: topic.id };
    return [{ severity: 'error', code: 'topic-never', file, line, column, values }];
  });
};

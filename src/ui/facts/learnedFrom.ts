import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';

/** What was said to learn a `clue/…`, in words; null for leave, and for a clue that comes from elsewhere. */
export const learnedFrom = (
  scenario: CompiledScenario,
  mark: string,
  locale: Locale,
): string | null => {
  if (!mark.startsWith('clue/')) return null;
  const topic = scenario.topics.find(
    ({ gives, answers }) =>
      gives.includes(mark) || answers.some((answer) => answer.gives.includes(mark)),
  );
  return topic ? (scenario.lines[topic.ask]?.[locale] ?? null) : null;
};

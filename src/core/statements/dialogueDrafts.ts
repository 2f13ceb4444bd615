import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { factDraft } from './factDraft';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

/** What the trainee chose to say: each topic once, when it was first said. */
export const dialogueDrafts = ({ recording, scenario }: VisitToTell): readonly Draft[] => {
  const first = new Map<string, Draft>();
  for (const fact of recording.facts) {
    if (fact.type !== 'topic/said' || first.has(fact.topic)) continue;
    const topic = scenario.topics.find((one) => one.id === fact.topic);
    const ask = topic === undefined ? undefined : scenario.lines[topic.ask];
    first.set(
      fact.topic,
      factDraft(fact, {
        verb: 'selected',
        object: activityOf(
          scenario,
          `topics/${fact.topic}`,
          vocabulary.types.dialogue,
          ask ?? { fr: fact.topic, nl: fact.topic, en: fact.topic },
        ),
        result: { response: fact.topic },
      }),
    );
  }
  return [...first.values()];
};

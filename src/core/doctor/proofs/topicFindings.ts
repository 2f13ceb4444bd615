import { formatTick } from '../../kernel/formatTick';
import type { Answer, CompiledTopic } from '../../scenario/compiledScenario';
import type { Condition } from '../../scenario/language';
import type { Finding } from '../finding';
import { culpritIn } from './culpritIn';
import { findingAt } from '../findingAt';
import type { Proof } from './proof';
import { livingAnswers } from './reach/livingAnswers';
import type { Reach } from './reach/createReach';

const saidIn = (reach: Reach, { id }: CompiledTopic): number =>
  reach.moment({ verb: 'said', ids: [id] }, []).visit;

const holdsIn =
  ({ reach, scenario }: Proof) =>
  (condition: Condition): boolean =>
    reach.condition(condition, scenario.latches).visit < Infinity;

/** Why nobody can ever say a topic: too late, nobody to hear it, or its `if`. */
const neverSaid = (proof: Proof, topic: CompiledTopic, index: number): Finding => {
  const { scenario, sources, inTheEnd } = proof;
  const at = ['topics', index];
  const values = { topic: topic.id };
  const find = (
    code: 'topic-never' | 'topic-unheard' | 'topic-too-late',
    path: readonly (string | number)[],
    more = {},
  ) =>
    findingAt(sources.scenario, path, { severity: 'error', code, values: { ...values, ...more } });
  const inTime = saidIn(inTheEnd(), topic);
  if (inTime < Infinity) {
    const times = { earliest: formatTick(inTime), end: formatTick(scenario.endTick) };
    return find('topic-too-late', [...at, topic.if === undefined ? 'to' : 'if'], times);
  }
  const possible = holdsIn(proof);
  if (topic.if === undefined || possible(topic.if))
    return find('topic-unheard', [...at, 'to'], { who: topic.to.join(', ') });
  return find('topic-never', culpritIn(topic.if, [...at, 'if'], possible));
};

/** Answers that nobody ever hears, although the topic can be said. */
const neverGiven = (proof: Proof, topic: CompiledTopic, index: number): readonly Finding[] => {
  const living: readonly Answer[] = livingAnswers(topic);
  const possible = holdsIn(proof);
  const values = { topic: topic.id };
  return topic.answers.flatMap((answer, place): Finding[] => {
    const at = ['topics', index, 'answer', place];
    const { scenario } = proof.sources;
    if (!living.includes(answer))
      return [findingAt(scenario, at, { severity: 'warning', code: 'answer-hidden', values })];
    if (answer.if === undefined || possible(answer.if)) return [];
    const culprit = culpritIn(answer.if, [...at, 'if'], possible);
    return [findingAt(scenario, culprit, { severity: 'warning', code: 'answer-never', values })];
  });
};

/** Topics that can never be said, and answers that can never be heard. */
export const topicFindings = (proof: Proof): readonly Finding[] =>
  proof.scenario.topics.flatMap((topic, index) =>
    saidIn(proof.reach, topic) === Infinity
      ? [neverSaid(proof, topic, index)]
      : neverGiven(proof, topic, index),
  );

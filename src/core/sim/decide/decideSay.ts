import { hearerOf } from '../../dialogue/hearerOf';
import { isSayable } from '../../dialogue/isSayable';
import { standingRefusals } from '../../dialogue/standingRefusals';
import { holds } from '../../rules/holds';
import type { Answer, CompiledTopic } from '../../scenario/compiledScenario';
import type { Effect } from '../../scenario/language';
import { lookupOf } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import { effectFacts } from '../effectFacts';
import { evolve } from '../evolve';
import type { FactBody, Refusal } from '../fact';
import { sceneOf } from '../sceneOf';
import { spokenLine } from '../spokenLine';
import { stampFact } from '../stampFact';

const given = (mark: string): FactBody => ({ type: 'mark/given', mark });
const refused = (mark: string): FactBody => ({ type: 'mark/refused', mark });

/** The first answer whose `if` holds; whoever has refused says no again, or nothing. */
const answerOf = (
  scene: Scene,
  { answers }: CompiledTopic,
  refusals: ReadonlySet<string>,
): Answer | undefined => {
  const open = answers.filter((one) => one.if === undefined || holds(one.if, scene));
  const yields = ({ gives, do: effects }: Answer): boolean =>
    gives.some((one) => refusals.has(one)) ||
    effects.some((one) => one.verb === 'give' && one.marks.some((mark) => refusals.has(mark)));
  const [first] = open;
  if (first === undefined || !yields(first)) return first;
  const stays = ({ refuses }: Answer): boolean => refuses.some((one) => refusals.has(one));
  return answers.find(stays) ?? open.find((one) => !yields(one));
};

const withoutGiving = (effect: Effect, refusals: ReadonlySet<string>): Effect =>
  effect.verb === 'give' && refusals.size > 0
    ? { ...effect, marks: effect.marks.filter((one) => !refusals.has(one)) }
    : effect;

/** The topic, the first answer whose `if` holds, the marks it gives and refuses, then its effects. */
export const decideSay = (scene: Scene, id: string): readonly FactBody[] | Refusal => {
  const { scenario, world } = scene;
  const tick = scene.tick ?? world.tick;
  const topic = lookupOf(scenario).topics.get(id);
  if (topic === undefined) return 'unknown';
  const to = hearerOf(world, topic);
  if (to === null) return 'nobody-there';
  if (!isSayable(scenario, world, topic, tick)) return 'not-now';
  const refusals = standingRefusals(scenario, world, topic);
  const answer = answerOf(scene, topic, refusals);
  const speaking = world.line !== null && world.line.untilTick > tick ? world.line : null;
  const facts: readonly FactBody[] = [
    ...(speaking === null
      ? []
      : [{ type: 'line/cut', who: speaking.who, line: speaking.line } as const]),
    { type: 'topic/said', topic: id, to },
    ...(answer === undefined ? [] : [spokenLine(scene, to, answer.line, id)]),
    ...[...topic.gives, ...(answer?.gives ?? [])].filter((one) => !refusals.has(one)).map(given),
    ...[...topic.refuses, ...(answer?.refuses ?? [])].map(refused),
  ];
  const effects = [...topic.do, ...(answer?.do ?? [])].map((one) => withoutGiving(one, refusals));
  if (effects.length === 0) return facts;
  let after = world;
  for (const body of facts) after = evolve(scenario, after, stampFact(body, tick, after.facts));
  return [...facts, ...effectFacts(sceneOf(scenario, after, tick), effects, 'topic')];
};

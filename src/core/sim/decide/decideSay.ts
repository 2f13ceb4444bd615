import { hearerOf } from '../../dialogue/hearerOf';
import { isSayable } from '../../dialogue/isSayable';
import { holds } from '../../rules/holds';
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

/** The topic, the first answer whose `if` holds, the marks it gives and refuses, then its effects. */
export const decideSay = (scene: Scene, id: string): readonly FactBody[] | Refusal => {
  const { scenario, world } = scene;
  const tick = scene.tick ?? world.tick;
  const topic = lookupOf(scenario).topics.get(id);
  if (topic === undefined) return 'unknown';
  const to = hearerOf(world, topic);
  if (to === null) return 'nobody-there';
  if (!isSayable(scenario, world, topic, tick)) return 'not-now';
  const answer = topic.answers.find((one) => one.if === undefined || holds(one.if, scene));
  const speaking = world.line !== null && world.line.untilTick > tick ? world.line : null;
  const facts: readonly FactBody[] = [
    ...(speaking === null
      ? []
      : [{ type: 'line/cut', who: speaking.who, line: speaking.line } as const]),
    { type: 'topic/said', topic: id, to },
    ...(answer === undefined ? [] : [spokenLine(scene, to, answer.line, id)]),
    ...[...topic.gives, ...(answer?.gives ?? [])].map(given),
    ...[...topic.refuses, ...(answer?.refuses ?? [])].map(refused),
  ];
  const effects = [...topic.do, ...(answer?.do ?? [])];
  if (effects.length === 0) return facts;
  let after = world;
  for (const body of facts) after = evolve(scenario, after, stampFact(body, tick, after.facts));
  return [...facts, ...effectFacts(sceneOf(scenario, after, tick), effects, 'topic')];
};

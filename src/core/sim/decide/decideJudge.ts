import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { Intent } from '../intent';
import { withinReach } from './withinReach';

type Judge = Extract<Intent, { readonly type: 'judge' }>;

/**
 * A judgement is recorded every time, since the last one counts. Reasons and fixes are those the menu offers. Of a thing
 * already called a hazard, what the intent leaves out stays as it was: two quick answers may leave before either is seen.
 */
export const decideJudge = (scene: Scene, intent: Judge): readonly FactBody[] | Refusal => {
  const entity = withinReach(scene, intent.thing);
  if (typeof entity === 'string') return entity;
  const { commonReasons, commonFixes } = scene.scenario.registry;
  const { thing, kind } = entity;
  if (thing === null) return 'cannot-do';
  const before = intent.as === 'hazard' ? scene.world.judged[thing.id] : undefined;
  const stands = before?.as === 'hazard' ? before : { why: [], fix: null };
  const why = intent.why ?? stands.why;
  const fix = intent.fix ?? stands.fix;
  const isReason = (id: string): boolean =>
    Object.hasOwn(kind.reasons, id) || Object.hasOwn(commonReasons, id);
  const isFix = (id: string): boolean =>
    Object.hasOwn(kind.verbs, id) || Object.hasOwn(commonFixes, id);
  if (!why.every(isReason) || (fix !== null && !isFix(fix))) return 'bad-value';
  return [{ type: 'thing/judged', thing: thing.id, as: intent.as, why, fix }];
};

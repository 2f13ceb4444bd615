import { oneOrMany } from '../../../core/scenario/oneOrMany';
import { fraction } from '../../../core/kernel/fraction';
import { defineCriterion } from '../../../core/registry/defineCriterion';
import { allOf } from '../../../core/registry/allOf';
import { lineAt } from '../../../core/registry/lineAt';
import { outcomeOf } from '../../../core/rubric/outcomeOf';
import { holds } from '../../../core/rules/holds';
import { conditionSchema } from '../../../core/scenario/conditionSchema';
import type { Fact } from '../../../core/sim/fact';
import type { Scene } from '../../../core/world/scene';

const endsVisit = (fact: Fact) =>
  fact.type === 'phase/began' && (fact.phase === 'afterwards' || fact.phase === 'debrief');

/** How things are left when the visit ends. */
export const leaves = defineCriterion({
  kind: 'leaves',
  sees: ['phase/began'],
  schema: oneOrMany(conditionSchema),
  example: [{ is: { 'light-node.link': 'online' } }],
  compile: (authored, words) => {
    const conditions = [authored].flat().map((one) => words.condition(one));
    const shareIn = (scene: Scene) =>
      fraction(conditions.filter((one) => holds(one, scene)).length, conditions.length);
    return () => {
      let left: ReturnType<typeof outcomeOf> | null = null;
      return {
        on: (fact, before) => {
          if (left === null && endsVisit(fact)) left = outcomeOf(shareIn(before), [fact.seq]);
        },
        value: (now) => left ?? outcomeOf(shareIn(now), []),
      };
    };
  },
  prospects: (authored, words, at) => () => ({
    full: allOf(
      [authored].flat().map((one, index) => ({
        asks: 'condition',
        condition: words.condition(one),
        at: lineAt(at, authored, index),
      })),
      at,
    ),
    mistakes: [],
  }),
});

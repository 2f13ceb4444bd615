import type { MonitorFactory } from '../../registry/criterionKind';
import type { Registry } from '../../registry/registry';
import type { Sight } from '../../rubric/sight';
import type { FactType } from '../../sim/fact';
import type { Moment } from '../language';
import { criterionWords } from './criterionWords';
import type { Patterns } from './patterns';

export type CriterionBody = { readonly monitor: MonitorFactory; readonly sight: Sight };

/** Compiles the body of a criterion, and collects what its monitor (with what is nested in it) can react to. */
export const compileCriterion = (
  registry: Registry,
  patterns: Patterns,
  body: unknown,
): CriterionBody => {
  const moments: Moment[] = [];
  const types = new Set<FactType>();
  let follows = false;
  // Moments inside conditions are looked up in the latches, so only these two are noted.
  const noting: Patterns = {
    ...patterns,
    moment: (written) => {
      const moment = patterns.moment(written);
      moments.push(moment);
      return moment;
    },
    moments: (written) => {
      const list = patterns.moments(written);
      moments.push(...list);
      return list;
    },
  };
  const words = criterionWords(registry, noting, ({ sees }) => {
    if (sees === 'all-after-first') follows = true;
    else for (const type of sees) types.add(type);
  });
  const monitor = words.body(body);
  return { monitor, sight: { moments, types: [...types], follows } };
};

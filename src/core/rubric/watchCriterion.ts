import type { MonitorContext, Outcome } from '../registry/criterionKind';
import { holds } from '../rules/holds';
import { matches } from '../rules/matches';
import type { Fact } from '../sim/fact';
import type { Scene } from '../world/scene';
import type { CompiledCriterion } from './compiledRubric';
import { notApplicable } from './notApplicable';
import type { CriticalFailure } from './score';
import { statusOf } from './statusOf';

export type CriterionWatch = {
  /** For the facts in the sight of the criterion. */
  readonly monitor: (fact: Fact, before: Scene) => void;
  /** For the facts that may be the moment of its critical sentence. */
  readonly critical: (fact: Fact, before: Scene) => void;
  readonly outcome: (now: Scene) => Outcome;
  /** The critical failure of this criterion, or null. `outcome` is that of now, `over` as in `statusOf`. */
  readonly failure: (outcome: Outcome, now: Scene, over: boolean) => CriticalFailure | null;
};

/** One criterion of the rubric under observation: its monitor, its `if`, and its critical sentence. */
export const watchCriterion = (
  criterion: CompiledCriterion,
  context: MonitorContext,
): CriterionWatch => {
  const monitor = criterion.monitor(context);
  const sentence = criterion.critical;
  const moment = sentence !== null && typeof sentence.when === 'object' ? sentence.when : null;
  const excused = (scene: Scene) => sentence?.unless !== undefined && holds(sentence.unless, scene);
  const counts = (now: Scene) => criterion.if === undefined || holds(criterion.if, now);
  const offences: number[] = [];
  /** Whether an excuse held when it was lost; null before. One that comes later excuses nothing. */
  let pardoned: boolean | null = null;
  const pardons = sentence?.when === 'lost' && sentence.unless !== undefined;

  /** Evidence of the failure, or null when there is none. */
  const failed = (outcome: Outcome, now: Scene, over: boolean): readonly number[] | null => {
    if (sentence === null || !counts(now)) return null;
    if (typeof sentence.when === 'object') return offences.length > 0 ? offences : null;
    const status = statusOf(outcome, over);
    if (status === 'not-applicable' || status === 'awaiting') return null;
    if (sentence.when === 'lost')
      return outcome.lost && pardoned !== true ? outcome.evidence : null;
    if (excused(now)) return null;
    const missed = status === 'missed' || (sentence.when === 'not-met' && status !== 'met');
    return over && missed ? outcome.evidence : null;
  };

  return {
    monitor: (fact, before) => {
      monitor.on(fact, before);
      if (pardons && pardoned === null && monitor.value(before).lost) pardoned = excused(before);
    },
    critical: (fact, before) => {
      if (moment !== null && matches(moment, fact, before) && !excused(before))
        offences.push(fact.seq);
    },
    outcome: (now) => (counts(now) ? monitor.value(now) : notApplicable),
    failure: (outcome, now, over) => {
      const evidence = failed(outcome, now, over);
      if (sentence === null || evidence === null) return null;
      return { criterion: criterion.id, why: sentence.why, effect: sentence.effect, evidence };
    },
  };
};

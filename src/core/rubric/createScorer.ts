import type { Fraction } from '../kernel/fraction';
import { fraction } from '../kernel/fraction';
import type { Rating } from '../recording/recording';
import type { Outcome } from '../registry/criterionKind';
import { advanceLatches } from '../rules/advanceLatches';
import type { CompiledScenario } from '../scenario/compiledScenario';
import { evolve } from '../sim/evolve';
import type { Fact } from '../sim/fact';
import { initialWorld } from '../sim/initialWorld';
import type { Scene } from '../world/scene';
import type { World } from '../world/world';
import { atLeastFraction } from './atLeastFraction';
import type { CompiledCriterion, CompiledRubric } from './compiledRubric';
import { detectionOf } from './detectionOf';
import { listenersOf } from './listenersOf';
import type { CriterionResult, CriticalFailure, Score } from './score';
import { statusOf } from './statusOf';
import { sumOf } from './sumOf';
import { timesFraction } from './timesFraction';
import { watchCriterion, type CriterionWatch } from './watchCriterion';

export type ScorerInput = {
  readonly scenario: CompiledScenario;
  readonly rubric: CompiledRubric;
  readonly ratings: readonly Rating[];
};

export type Scorer = {
  /** Facts in their order, each once; with the world just after it where that is known, which saves folding it here. */
  readonly on: (fact: Fact, after?: World) => void;
  /** The score so far. `over` turns what is open into missed and settles what only the end can settle. */
  readonly score: (over: boolean) => Score;
};

const CAP = fraction(49, 100);
const NOTHING = fraction(0, 1);
const asNumber = ({ n, d }: Fraction): number => n / d;

const resultOf = (
  criterion: CompiledCriterion,
  outcome: Outcome,
  over: boolean,
): CriterionResult => {
  const { n, d } = outcome.share;
  const { id, text, dimension, kind, weight, source } = criterion;
  return {
    id,
    text,
    dimension,
    kind,
    status: statusOf(outcome, over),
    level: (4 * n - ((4 * n) % d)) / d,
    share: outcome.share,
    points: outcome.notApplicable || outcome.awaiting ? null : (weight * n) / d,
    of: weight,
    evidence: outcome.evidence,
    source,
  };
};

/** The mistake that ended the visit. */
type Stop = { readonly criterion: string; readonly seq: number };

const stopIn = (fact: Fact): Stop | null =>
  fact.type === 'phase/began' && fact.criterion !== undefined
    ? { criterion: fact.criterion, seq: fact.seq }
    : null;

/** Whoever was stopped has failed, also when the criterion no longer applies to what came after. */
const stoppingFailure = (
  { id, critical }: CompiledCriterion,
  stop: Stop | null,
): CriticalFailure | null =>
  critical === null || stop?.criterion !== id
    ? null
    : { criterion: id, why: critical.why, effect: critical.effect, evidence: [stop.seq] };

const pointsOf = (counting: readonly CriterionResult[]): Fraction =>
  sumOf(counting.map((result) => timesFraction(result.share, fraction(result.of, 1))));

const capped = (share: Fraction, critical: readonly CriticalFailure[]): Fraction =>
  critical.some((failure) => failure.effect === 'cap') && atLeastFraction(share, CAP) ? CAP : share;

const totalOf = (
  criteria: readonly CriterionResult[],
  critical: readonly CriticalFailure[],
  pass: Fraction,
): Pick<Score, 'share' | 'points' | 'of' | 'passed'> => {
  const counting = criteria.filter((result) => result.points !== null);
  const points = pointsOf(counting);
  const of = counting.reduce((sum, result) => sum + result.of, 0);
  // A visit on which nothing counts is worth nothing.
  const share = of === 0 ? NOTHING : capped(timesFraction(points, fraction(1, of)), critical);
  return {
    share: asNumber(share),
    points: asNumber(points),
    of,
    passed: of > 0 && critical.length === 0 && atLeastFraction(share, pass),
  };
};

/**
 * Scores a visit while it happens: live hint, debrief and a later re-score are all this. It folds its own world, so
 * that every criterion sees each fact with the world just before it.
 */
export const createScorer = ({ scenario, rubric, ratings }: ScorerInput): Scorer => {
  const watches = rubric.criteria.map((criterion) => ({
    criterion,
    watch: watchCriterion(criterion, {
      scenario,
      ratings: ratings.filter((rating) => rating.criterion === criterion.id),
    }),
  }));
  const listeners = listenersOf(rubric);
  const following = new Set<CriterionWatch>();
  let stop: Stop | null = null;
  let scene: Scene = {
    scenario,
    world: initialWorld(scenario),
    latched: rubric.latches.map(() => -1),
  };

  return {
    on: (fact, after) => {
      stop ??= stopIn(fact);
      const { world, latched } = scene;
      const before: Scene = { scenario, world, latched, tick: fact.tick };
      for (const { index, part, sight } of listeners(fact)) {
        const watch = watches[index]?.watch;
        if (watch === undefined) continue;
        if (sight.follows) following.add(watch);
        else watch[part](fact, before);
      }
      for (const watch of following) watch.monitor(fact, before);
      scene = {
        scenario,
        world: after ?? evolve(scenario, world, fact),
        latched: advanceLatches(rubric.latches, latched, fact, before),
      };
    },
    score: (over) => {
      const outcomes = watches.map(({ criterion, watch }) => ({
        criterion,
        watch,
        outcome: watch.outcome(scene),
      }));
      const criteria = outcomes.map(({ criterion, outcome }) => resultOf(criterion, outcome, over));
      const critical = outcomes
        .map(
          ({ criterion, watch, outcome }) =>
            watch.failure(outcome, scene, over) ?? stoppingFailure(criterion, stop),
        )
        .filter((failure) => failure !== null);
      return {
        ...totalOf(criteria, critical, rubric.pass.share),
        provisional: criteria.some((result) => result.status === 'awaiting'),
        pass: { ...rubric.pass, share: asNumber(rubric.pass.share) },
        critical,
        detection: detectionOf(scenario, scene.world),
        criteria,
      };
    },
  };
};

import { canonicalHash } from '../../kernel/canonicalHash';
import type { Texts } from '../../kernel/texts';
import type { MonitorFactory } from '../../registry/criterionKind';
import type { Registry } from '../../registry/registry';
import type { CompiledCriterion, CompiledRubric, Critical } from '../../rubric/compiledRubric';
import type { Phase } from '../../sim/fact';
import { rubricHeadSchema, type AuthoredCriterion } from '../rubricSchema';
import { createPatterns, type Patterns } from './patterns';
import { compileCriterion } from './compileCriterion';
import { criterionVerb } from './criterionWords';
import { deepFreeze } from './deepFreeze';
import { ratersOf } from './ratersOf';
import { percentOf } from './percentOf';
import { withoutTexts } from './withoutTexts';

const LEVEL = /\.levels\.(\d+)$/;

/** Only facts of one phase reach the monitor. */
const onlyDuring =
  (phase: Phase, create: MonitorFactory): MonitorFactory =>
  (context) => {
    const monitor = create(context);
    return {
      on: (fact, before) => {
        if (before.world.phase === phase) monitor.on(fact, before);
      },
      value: monitor.value,
    };
  };

const criticalOf = (
  written: AuthoredCriterion['critical'],
  why: (path: string) => Texts,
  path: string,
  patterns: Patterns,
): Critical | null => {
  if (written === undefined) return null;
  return {
    when: typeof written.when === 'string' ? written.when : patterns.moment(written.when),
    ...(written.unless === undefined ? {} : { unless: patterns.condition(written.unless) }),
    effect: written.effect ?? 'fail',
    why: why(`${path}.critical.why`),
  };
};

const levelsOf = (
  path: string,
  texts: ReadonlyMap<string, Texts>,
): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    [...texts].flatMap(([at, text]) => {
      const level = at.startsWith(`${path}.`) ? LEVEL.exec(at)?.[1] : undefined;
      return level === undefined ? [] : [[level, text] as const];
    }),
  );

/**
 * Turns a rubric that was checked and linked into monitors. `data` is rubric.yaml as read.
 * @throws when something was not checked before.
 */
export const compileRubric = (
  data: unknown,
  texts: ReadonlyMap<string, Texts>,
  registry: Registry,
  personas: readonly string[] = [],
): CompiledRubric => {
  const written = rubricHeadSchema.parse(data);
  const patterns = createPatterns(personas);
  const text = (path: string): Texts => {
    const found = texts.get(path);
    if (found === undefined) throw new Error(`Invariant: the text "${path}" was collected`);
    return found;
  };
  const criteria = written.criteria.map((criterion): CompiledCriterion => {
    const path = `rubric.criteria.${criterion.id}`;
    const { monitor, sight } = compileCriterion(registry, patterns, criterion);
    return {
      id: criterion.id,
      text: text(`${path}.text`),
      dimension: criterion.dimension,
      weight: criterion.weight,
      kind: criterionVerb(criterion, registry),
      ...(criterion.if === undefined ? {} : { if: patterns.condition(criterion.if) }),
      monitor: criterion.during === undefined ? monitor : onlyDuring(criterion.during, monitor),
      sight,
      critical: criticalOf(criterion.critical, text, path, patterns),
      source: criterion.source ?? null,
      levels: levelsOf(path, texts),
      ratedBy: ratersOf(criterion),
    };
  });
  const { score, method, panel, date } = written.pass;
  return deepFreeze({
    scenario: written.scenario,
    hash: canonicalHash(withoutTexts(data, registry)),
    pass: { share: percentOf(score), method, panel, date },
    criteria,
    latches: patterns.latches,
  });
};

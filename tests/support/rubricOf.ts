import { fraction } from '../../src/core/kernel/fraction';
import type {
  CompiledCriterion,
  CompiledRubric,
  Critical,
} from '../../src/core/rubric/compiledRubric';
import { compileCriterion } from '../../src/core/scenario/compile/compileCriterion';
import { criterionWords } from '../../src/core/scenario/compile/criterionWords';
import { ratersOf } from '../../src/core/scenario/compile/ratersOf';
import { createPatterns } from '../../src/core/scenario/compile/patterns';
import { rubricScenario } from './rubricScenario';

const same = (text: string) => ({ fr: text, nl: text, en: text });

export type AuthoredByHand = {
  readonly id: string;
  readonly weight?: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly if?: unknown;
  readonly critical?: {
    readonly when: 'lost' | 'missed' | 'not-met' | Readonly<Record<string, unknown>>;
    readonly unless?: unknown;
    readonly effect?: Critical['effect'];
  };
};

/** A rubric of these criteria for the small flat; passes at 70 %. */
export const rubricOf = (...authored: readonly AuthoredByHand[]): CompiledRubric => {
  const patterns = createPatterns();
  const words = criterionWords(rubricScenario.registry, patterns, () => undefined);
  const criteria = authored.map(({ id, weight, body, critical, ...rest }): CompiledCriterion => {
    const when = critical?.when;
    return {
      id,
      text: same(`text of ${id}`),
      dimension: 'noticing',
      weight: weight ?? 1,
      kind: Object.keys(body)[0] ?? '',
      ...(rest.if === undefined ? {} : { if: words.condition(rest.if) }),
      ...compileCriterion(rubricScenario.registry, patterns, body),
      critical:
        critical === undefined || when === undefined
          ? null
          : {
              when: typeof when === 'string' ? when : words.moment(when),
              ...(critical.unless === undefined
                ? {}
                : { unless: words.condition(critical.unless) }),
              effect: critical.effect ?? 'fail',
              why: same(`why ${id}`),
            },
      source: null,
      levels: {},
      ratedBy: ratersOf(body),
    };
  });
  return {
    scenario: 'rubric-flat',
    hash: 'rubric-hash',
    pass: { share: fraction(7, 10), method: 'provisional', panel: 'none', date: '2026-11-24' },
    criteria,
    latches: patterns.latches,
  };
};

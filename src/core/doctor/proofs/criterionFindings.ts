import { formatTick } from '../../kernel/formatTick';
import type { Prospect } from '../../registry/prospects';
import { criterionVerb } from '../../scenario/compile/criterionWords';
import { createPatterns } from '../../scenario/compile/patterns';
import type { Condition } from '../../scenario/language';
import { rubricHeadSchema, type AuthoredCriterion } from '../../scenario/rubricSchema';
import type { Finding } from '../finding';
import { culpritIn } from './culpritIn';
import { findingAt } from '../findingAt';
import { gapsIn } from './gapsIn';
import { momentWords } from './momentWords';
import type { Proof } from './proof';
import { prospectWhen, type Standing } from './prospectWhen';
import { prospectWords } from './prospectWords';
import { comes } from './reach/comes';
import type { Reachable } from './reach/reachOf';

type Found = Pick<Finding, 'severity' | 'code' | 'values'>;
type Patterns = ReturnType<typeof createPatterns>;

/** A part of full marks that cannot be had: in the time there is, or at all. */
const notEarned = (proof: Proof, id: string, gap: Prospect, standing: Standing): Found => {
  const { visit } = prospectWhen(gap, proof.inTheEnd(), standing);
  if (visit === Infinity)
    return { severity: 'error', code: 'criterion-never-full', values: { criterion: id } };
  const times = { earliest: formatTick(visit), end: formatTick(proof.scenario.endTick) };
  return { severity: 'error', code: 'criterion-too-late', values: { criterion: id, ...times } };
};

/** A mistake that nobody can make. */
const notMistaken = (id: string, mistake: Prospect): Found => {
  if (mistake.asks === 'given') return notMistaken(id, mistake.of);
  if (mistake.asks !== 'out-of-order')
    return { severity: 'error', code: 'mistake-impossible', values: { criterion: id } };
  const values = { criterion: id, then: momentWords(mistake.moment) };
  return { severity: 'warning', code: 'order-forced', values };
};

const isPossible = (mistake: Prospect, reach: Reachable, standing: Standing): boolean => {
  if (mistake.asks === 'given')
    return isPossible(mistake.of, reach.drawing(mistake.condition), standing);
  if (comes(prospectWhen(mistake, reach, standing))) return true;
  // What cannot come about at all has its own message.
  return mistake.asks === 'out-of-order' && !comes(reach.moment(mistake.moment, standing.latches));
};

const criticalFindings = (
  proof: Proof,
  { id, critical }: AuthoredCriterion,
  index: number,
  patterns: Patterns,
  canBeLost: boolean,
): readonly Finding[] => {
  if (critical === undefined) return [];
  const find = (code: 'critical-never' | 'critical-never-lost'): Finding =>
    findingAt(proof.sources.rubric, ['criteria', index, 'critical', 'when'], {
      severity: 'error',
      code,
      values: { criterion: id },
    });
  if (typeof critical.when === 'string')
    return critical.when === 'lost' && !canBeLost ? [find('critical-never-lost')] : [];
  const moment = patterns.moment(critical.when);
  return comes(proof.reach.moment(moment, patterns.latches)) ? [] : [find('critical-never')];
};

const findingsOf = (
  proof: Proof,
  criterion: AuthoredCriterion,
  index: number,
  patterns: Patterns,
): readonly Finding[] => {
  const { scenario, sources, reach } = proof;
  const { id, during } = criterion;
  const at = ['criteria', index];
  const standing: Standing = { latches: patterns.latches, during };
  const possible = (part: Condition): boolean => comes(reach.condition(part, patterns.latches));
  const applies = criterion.if === undefined ? null : patterns.condition(criterion.if);
  if (applies !== null && !possible(applies)) {
    const values = { criterion: id };
    const found = { severity: 'error', code: 'criterion-excluded', values } as const;
    return [findingAt(sources.rubric, culpritIn(applies, [...at, 'if'], possible), found)];
  }
  const words = prospectWords(scenario.registry, patterns);
  const asked = words.body(criterion, at)(scenario);
  const inBranch = (of: Prospect): Prospect =>
    applies === null ? of : { asks: 'given', condition: applies, of, at: of.at };
  const mistakes = asked.mistakes.map(inBranch);
  const verbPath = [...at, criterionVerb(criterion, scenario.registry)];
  const placed = (found: Found, path: Prospect['at']): Finding =>
    // A criterion as a whole is shown at its word.
    findingAt(sources.rubric, path, found, path.length === verbPath.length ? 'key' : 'value');
  return [
    ...gapsIn(inBranch(asked.full), reach, standing).map((gap) =>
      placed(notEarned(proof, id, gap, standing), gap.at),
    ),
    ...mistakes
      .filter((mistake) => !isPossible(mistake, reach, standing))
      .map((mistake) => placed(notMistaken(id, mistake), mistake.at)),
    ...criticalFindings(proof, criterion, index, patterns, mistakes.length > 0),
  ];
};

/** Criteria that nobody can earn, or that nobody can get wrong. */
export const criterionFindings = (proof: Proof): readonly Finding[] => {
  const patterns = createPatterns(proof.scenario.people.map(({ persona }) => persona.id));
  const { criteria } = rubricHeadSchema.parse(proof.sources.rubric.data);
  return criteria.flatMap((criterion, index) => findingsOf(proof, criterion, index, patterns));
};

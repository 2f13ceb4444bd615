import { createPatterns } from '../../scenario/compile/patterns';
import { conditionSchema } from '../../scenario/conditionSchema';
import type { Condition } from '../../scenario/language';
import { blocksOf } from '../../scenario/link/looseRead';
import type { Path } from '../../scenario/parse/path';
import { valueAt } from '../../scenario/parse/valueAt';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import { culpritIn } from './culpritIn';
import type { Proof } from './proof';
import { ruleAt } from './ruleAt';
import { comes } from './reach/comes';
import { lastOf } from './reach/lastOf';

type Place = {
  readonly effects: unknown;
  readonly path: Path;
  /** The topic or rule that sets them off. */
  readonly id: string;
  readonly verb: 'said' | 'ran';
};

const placesIn = ({ scenario, sources }: Proof): readonly Place[] => {
  const { data } = sources.scenario;
  const effectsAt = (path: Path, verb: Place['verb'], id: string): Place => {
    return { effects: valueAt(data, path), path, verb, id };
  };
  return [
    ...scenario.topics.flatMap(({ id, answers }, index) => [
      effectsAt(['topics', index, 'do'], 'said', id),
      ...answers.map((_, place) => effectsAt(['topics', index, 'answer', place, 'do'], 'said', id)),
    ]),
    ...scenario.rules
      .filter(({ alarm }) => alarm === undefined)
      .map(({ id }, index) => effectsAt([...ruleAt(scenario, index), 'do'], 'ran', id)),
  ];
};

/** Effects whose own `if` never holds when they are due. */
export const effectFindings = (proof: Proof): readonly Finding[] => {
  const { reach, sources } = proof;
  const patterns = createPatterns(proof.scenario.people.map(({ persona }) => persona.id));
  return placesIn(proof).flatMap(({ effects, path, verb, id }) => {
    const due = reach.moment({ verb, ids: [id] }, []);
    if (!comes(due)) return [];
    const possible = (part: Condition): boolean =>
      comes(lastOf([due, reach.condition(part, patterns.latches)]));
    return blocksOf(effects).flatMap((effect, index): Finding[] => {
      const written = conditionSchema.safeParse(effect.get('if'));
      if (!written.success) return [];
      const condition = patterns.condition(written.data);
      if (possible(condition)) return [];
      const at = culpritIn(condition, [...path, index, 'if'], possible);
      const values = { cause: id };
      return [
        findingAt(sources.scenario, at, { severity: 'warning', code: 'effect-never', values }),
      ];
    });
  });
};

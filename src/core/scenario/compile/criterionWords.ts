import type { CriterionKind, MonitorFactory, Words } from '../../registry/criterionKind';
import type { Registry } from '../../registry/registry';
import { conditionSchema } from '../conditionSchema';
import { own } from '../link/own';
import { momentsSchema } from '../momentSchema';
import type { Patterns } from './patterns';
import { percentOf } from './percentOf';
import { ticksOf } from './ticksOf';

/** The one verb of a criterion body: a kind of criterion the build knows. */
export const criterionVerb = (
  body: Readonly<Record<string, unknown>>,
  registry: Registry,
): string => {
  const verb = Object.keys(registry.criteria).find((kind) => body[kind] !== undefined);
  if (verb === undefined) throw new Error('Invariant: a criterion has one verb');
  return verb;
};

/** What a criterion kind compiles its parameters with. `used` is told each kind that a body uses, nested ones too. */
export const criterionWords = (
  registry: Registry,
  patterns: Patterns,
  used: (kind: CriterionKind) => void,
): Words => {
  const words: Words = {
    moment: (written) => patterns.moment(momentsSchema.parse(written)),
    moments: (written) => patterns.moments(momentsSchema.parse(written)),
    condition: (written) => patterns.condition(conditionSchema.parse(written)),
    ticks: ticksOf,
    percent: percentOf,
    body: (written): MonitorFactory => {
      const body: Readonly<Record<string, unknown>> =
        written !== null && typeof written === 'object' ? { ...written } : {};
      const verb = criterionVerb(body, registry);
      const kind = own(registry.criteria, verb);
      if (kind === undefined) throw new Error(`Invariant: the criterion kind "${verb}" is known`);
      used(kind);
      return kind.compile(body[verb], words);
    },
  };
  return words;
};

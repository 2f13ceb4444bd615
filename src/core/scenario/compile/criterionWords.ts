import { fraction } from '../../kernel/fraction';
import type { MonitorFactory, Words } from '../../registry/criterionKind';
import type { Registry } from '../../registry/registry';
import { conditionSchema } from '../conditionSchema';
import { own } from '../link/own';
import { momentsSchema } from '../momentSchema';
import type { Patterns } from './patterns';
import { ticksOf } from './ticksOf';

const HUNDRED = 100;

/** The one verb of a criterion body: a kind of criterion the build knows. */
export const criterionVerb = (
  body: Readonly<Record<string, unknown>>,
  registry: Registry,
): string => {
  const verb = Object.keys(registry.criteria).find((kind) => body[kind] !== undefined);
  if (verb === undefined) throw new Error('Invariant: a criterion has one verb');
  return verb;
};

/** What a criterion kind compiles its parameters with. */
export const criterionWords = (registry: Registry, patterns: Patterns): Words => {
  const words: Words = {
    moment: (written) => patterns.moment(momentsSchema.parse(written)),
    moments: (written) => patterns.moments(momentsSchema.parse(written)),
    condition: (written) => patterns.condition(conditionSchema.parse(written)),
    ticks: ticksOf,
    percent: (written) => fraction(Number(written.replace('%', '')), HUNDRED),
    body: (written): MonitorFactory => {
      const body: Readonly<Record<string, unknown>> =
        written !== null && typeof written === 'object' ? { ...written } : {};
      const verb = criterionVerb(body, registry);
      const kind = own(registry.criteria, verb);
      if (kind === undefined) throw new Error(`Invariant: the criterion kind "${verb}" is known`);
      return kind.compile(body[verb], words);
    },
  };
  return words;
};

import type { FactVerb } from '../scenario/language';
import type { Fact, FactType } from '../sim/fact';
import { factSlots } from './factSlots';

/** The part of a fact that decides which patterns are asked about it. */
export type Route = {
  readonly type: FactType;
  /** Null when no pattern can speak of the fact. */
  readonly verb: FactVerb | 'became' | null;
  /** What the verb is about; `entity.key` for a state; empty when there is no verb. */
  readonly id: string;
  readonly to: string | null;
};

export const routeOf = (fact: Fact): Route => {
  const { type } = fact;
  if (type === 'state/changed')
    return { type, verb: 'became', id: `${fact.entity}.${fact.key}`, to: null };
  const slots = factSlots(fact);
  return slots === null
    ? { type, verb: null, id: '', to: null }
    : { type, verb: slots.verb, id: slots.id, to: slots.to ?? null };
};

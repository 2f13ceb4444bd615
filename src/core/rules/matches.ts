import type { FactVerb, Moment } from '../scenario/language';
import type { Fact } from '../sim/fact';
import type { FieldValue } from '../sim/intent';
import type { Scene } from '../world/scene';
import { factSlots, type FactSlots } from './factSlots';
import { holds } from './holds';
import { isWanted } from './isWanted';
import { passes } from './passes';

type FactPattern = Extract<Moment, { readonly verb: FactVerb }>;

const ANY_LEAVE = 'consent/any';
const MOVES: readonly FactVerb[] = ['entered', 'left', 'reached'];

const isAs = (wanted: string, value: FieldValue | null | undefined): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'object') return String(value) === wanted;
  const ids = value.filter((one) => typeof one === 'string');
  // A table of rows is none of the words that can be written here.
  return ids.length === value.length && ids.join(',') === wanted;
};

const lacks = (wanted: string, lacking: readonly string[] = []): boolean =>
  wanted === ANY_LEAVE || wanted === 'any' ? lacking.length > 0 : lacking.includes(wanted);

const slotsMatch = (moment: FactPattern, slots: FactSlots): boolean => {
  if (slots.verb !== moment.verb || !isWanted(moment.ids, slots.id)) return false;
  // Movement is the trainee's unless the author names somebody else.
  const who = moment.who ?? (MOVES.includes(moment.verb) ? ['trainee'] : undefined);
  if (who !== undefined && !isWanted(who, slots.who)) return false;
  if (moment.to !== undefined && !isWanted(moment.to, slots.to)) return false;
  if (moment.with !== undefined && !isWanted(moment.with, slots.with)) return false;
  if (moment.as !== undefined && !isAs(moment.as, slots.as)) return false;
  if (moment.lacking !== undefined && !lacks(moment.lacking, slots.lacking)) return false;
  return slots.answered === undefined || slots.answered === (moment.answered ?? true);
};

const patternMatches = (moment: Exclude<Moment, { readonly verb: 'any' }>, fact: Fact): boolean => {
  if (moment.verb === 'became') {
    if (fact.type !== 'state/changed' || fact.overTicks !== undefined) return false;
    const ref = `${fact.entity}.${fact.key}`;
    return moment.states.some((test) => test.ref === ref && passes(test, fact.to));
  }
  const slots = factSlots(fact);
  return slots !== null && slotsMatch(moment, slots);
};

/** Is this fact such a moment? `scene` is the scene just before the fact. */
export const matches = (moment: Moment, fact: Fact, scene: Scene): boolean => {
  if (moment.verb === 'any') return moment.of.some((part) => matches(part, fact, scene));
  if (!patternMatches(moment, fact)) return false;
  return moment.if === undefined || holds(moment.if, scene);
};

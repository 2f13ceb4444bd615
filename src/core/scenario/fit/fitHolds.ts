import type { Scalar } from '../../sim/intent';
import { own } from '../link/own';
import { GRADED_ABILITIES, LEVELS, MEASURED_ABILITIES, type Persona } from '../persona';
import type { FitCondition } from './fitConditionSchema';

const MM_PER_CM = 10;

/** A thing as it stands when the visit begins: its states, and its measures in the unit of its kind. */
export type FitThing = {
  readonly states: Readonly<Record<string, Scalar>>;
  readonly measures: Readonly<Record<string, number>>;
};

type Range = { readonly atLeast?: number | undefined; readonly atMost?: number | undefined };

const within = (value: number, { atLeast = -Infinity, atMost = Infinity }: Range): boolean =>
  value >= atLeast && value <= atMost;

const thingHolds = (
  wanted: NonNullable<FitCondition['thing']>,
  { states, measures }: FitThing,
): boolean | null => {
  const found = Object.entries(wanted).map(([key, test]) => {
    const value = own(states, key) ?? own(measures, key);
    if (value === undefined) return null;
    if (Array.isArray(test)) return test.includes(value);
    return typeof test === 'object' ? within(Number(value), test) : value === test;
  });
  return found.includes(false) ? false : found.includes(null) ? null : true;
};

const personHolds = (
  wanted: NonNullable<FitCondition['person']>,
  { aid, footwear, medicines, abilities }: Persona,
): boolean => {
  const { aid: aids, footwear: shoes, takes } = wanted;
  const taken: readonly string[] = medicines.flatMap(({ classes }) => classes);
  return (
    (aids === undefined || [aids].flat().includes(aid)) &&
    (shoes === undefined || [shoes].flat().includes(footwear)) &&
    (takes === undefined || [takes].flat().some((medicine) => taken.includes(medicine))) &&
    GRADED_ABILITIES.every((ability) => {
      const level = wanted[ability];
      return level === undefined || LEVELS.indexOf(abilities[ability]) >= LEVELS.indexOf(level);
    }) &&
    MEASURED_ABILITIES.every((ability) => {
      const range = wanted[ability];
      return range === undefined || within(abilities[ability], range);
    })
  );
};

/** How far a length of the thing is beyond hers, in millimetres; null when nobody knows it. */
const beyondMm = (
  { measure, ability }: NonNullable<FitCondition['above']>,
  { measures }: FitThing,
  { abilities }: Persona,
): number | null => {
  const cm = own(measures, measure);
  return cm === undefined ? null : cm * MM_PER_CM - abilities[ability];
};

const merge = (found: readonly (boolean | null)[], sure: boolean): boolean | null =>
  found.includes(sure) ? sure : found.includes(null) ? null : !sure;

/** Whether the condition of a fit rule holds for this thing and this person; null when a measure is not known. */
export const fitHolds = (
  condition: FitCondition,
  thing: FitThing,
  persona: Persona,
): boolean | null => {
  const { above, below, all, any } = condition;
  if (condition.thing !== undefined) return thingHolds(condition.thing, thing);
  if (condition.person !== undefined) return personHolds(condition.person, persona);
  if (above !== undefined) {
    const mm = beyondMm(above, thing, persona);
    return mm === null ? null : mm > above.byMm;
  }
  if (below !== undefined) {
    const mm = beyondMm(below, thing, persona);
    return mm === null ? null : -mm > below.byMm;
  }
  if (all !== undefined)
    return merge(
      all.map((one) => fitHolds(one, thing, persona)),
      false,
    );
  return merge(
    (any ?? []).map((one) => fitHolds(one, thing, persona)),
    true,
  );
};

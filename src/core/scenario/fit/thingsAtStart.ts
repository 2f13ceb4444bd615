import { luxAt } from '../../apartment/luxAt';
import { lightStateSchema } from '../../apartment/lightStateSchema';
import type { ThingKind } from '../../registry/thingKind';
import type { Scalar } from '../../sim/intent';
import { defaultStates } from '../compile/compileThing';
import { fittingItems } from '../link/fittingItems';
import type { Library } from '../link/library';
import { own } from '../link/own';
import { quantitiesFromFlat } from '../link/quantitiesFromFlat';
import { valueAt } from '../parse/valueAt';
import { thingSchema } from '../scenarioSchema';
import type { FitThing } from './fitHolds';

type AuthoredThing = ReturnType<typeof fittingItems<typeof thingSchema>>[number]['value'];
export type ThingAtStart = FitThing & {
  /** Place among the things of the file. */
  readonly index: number;
  readonly written: AuthoredThing;
};

/** The things of a scenario as the visit finds them: states, and what is stated or the flat knows of their measures. */
export const thingsAtStart = (data: unknown, library: Library): readonly ThingAtStart[] => {
  const apartment = own(library.apartments, String(valueAt(data, ['apartment'])));
  const visit = lightStateSchema.safeParse(valueAt(data, ['light']));
  const placed = fittingItems(data, 'things', thingSchema).flatMap(({ index, value: written }) => {
    const kind = own(library.registry.things, written.is);
    if (kind === undefined) return [];
    const states = { ...defaultStates(kind), ...written.state, at: written.at };
    return [{ index, written, kind, states }];
  });
  const all: Readonly<Record<string, Readonly<Record<string, Scalar>>>> = Object.fromEntries(
    placed.map(({ written, states }) => [written.id, states]),
  );
  const luxOf = (kind: ThingKind, key: string, at: string): number | null => {
    const anchor = apartment === undefined ? undefined : own(apartment.anchors, at);
    const light = kind.quantities[key]?.light ?? visit.data;
    if (apartment === undefined || anchor === undefined || light === undefined) return null;
    return luxAt(apartment, light, all, anchor.at);
  };
  return placed.map(({ index, written, kind, states }) => {
    const { measures, lux } = quantitiesFromFlat(written, kind, apartment);
    const lit = lux.flatMap((key): [string, number][] => {
      const value = luxOf(kind, key, written.at);
      return value === null ? [] : [[key, value]];
    });
    const known = { ...measures, ...Object.fromEntries(lit), ...written.measures };
    return { index, written, states, measures: known };
  });
};

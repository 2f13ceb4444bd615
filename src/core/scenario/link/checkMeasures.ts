import { luxAt } from '../../apartment/luxAt';
import { lightStateSchema } from '../../apartment/lightStateSchema';
import type { Problem } from '../../kernel/problem';
import type { ThingKind } from '../../registry/thingKind';
import type { Scalar } from '../../sim/intent';
import { defaultStates } from '../compile/compileThing';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import { thingSchema } from '../scenarioSchema';
import { fittingItems } from './fittingItems';
import type { Library } from './library';
import { own } from './own';
import { quantitiesFromFlat } from './quantitiesFromFlat';
import type { Vocabulary } from './vocabulary';

/** A tape in a real flat is read to half a centimetre. */
const SAME_CM = 0.5;
/** Meter and grid of a flat agree this well; below half a lux both say dark. */
const SAME_LUX_PERCENT = 25;
const SAME_LUX = 0.5;

type Written = ReturnType<typeof fittingItems<typeof thingSchema>>[number];
type Placed = Written & { readonly kind: ThingKind };

/**
 * Where a scenario states a height, a width or a light that its flat knows otherwise. It may be meant, so it counts; but
 * what is measured is then not what is seen.
 */
export const checkMeasures = (
  source: SourceFile,
  known: Vocabulary,
  library: Library,
): readonly Problem[] => {
  const { apartment } = known;
  const visit = lightStateSchema.safeParse(valueAt(source.data, ['light']));
  if (apartment === undefined || !visit.success) return [];
  const things: readonly Placed[] = fittingItems(source.data, 'things', thingSchema).flatMap(
    (one) => {
      const kind = own(library.registry.things, one.value.is);
      return kind === undefined ? [] : [{ ...one, kind }];
    },
  );
  const states: Readonly<Record<string, Readonly<Record<string, Scalar>>>> = Object.fromEntries(
    things.map(({ value: { id, state, at }, kind }) => [
      id,
      { ...defaultStates(kind), ...state, at },
    ]),
  );
  const { id: flat } = apartment.manifest;
  return things.flatMap(({ index, value: thing, kind }) => {
    const fromFlat = quantitiesFromFlat(thing, kind, apartment);
    const anchor = own(apartment.anchors, thing.at);
    return Object.entries(thing.measures ?? {}).flatMap(([key, stated]) => {
      const { light = visit.data, unit } = kind.quantities[key] ?? {};
      const warn = (truth: string): Problem[] => [
        source.problem(
          'warning',
          ['things', index, 'measures', key],
          `The flat "${flat}" has ${truth} here, and this says ${stated} ${unit ?? ''}. Leave "${key}" out to go by the flat, or keep it if it is meant otherwise.`,
        ),
      ];
      const measured = own(fromFlat.measures, key);
      if (measured !== undefined)
        return Math.abs(measured - stated) > SAME_CM ? warn(`${measured} ${unit ?? ''}`) : [];
      if (!fromFlat.lux.includes(key) || anchor === undefined) return [];
      const lux = luxAt(apartment, light, states, anchor.at);
      const apart = lux === null ? 0 : Math.abs(lux - stated);
      return lux === null || apart <= SAME_LUX || apart * 100 <= lux * SAME_LUX_PERCENT
        ? []
        : warn(`${lux} lux on the floor (${light})`);
    });
  });
};

import type { CompiledApartment } from '../../apartment/compiledApartment';
import type { Manifest } from '../../apartment/manifest';
import type { FlatMeasure } from '../../apartment/measureSchema';
import type { QuantityDefinition, ThingKind } from '../../registry/thingKind';

type Placed = { readonly id: string; readonly at: string };

/** What a scenario need not state of a thing, since its flat knows. */
export type QuantitiesFromFlat = {
  /** In the unit of the kind's quantity. */
  readonly measures: Readonly<Record<string, number>>;
  /** Quantities that the light of the flat gives, wherever the thing stands and whatever is lit. */
  readonly lux: readonly string[];
};

const NOTHING: QuantitiesFromFlat = { measures: {}, lux: [] };

/** A door that is a thing is measured by its opening, which has the same id. */
const clearWidths = ({ openings }: Manifest): readonly FlatMeasure[] =>
  openings.map(({ id, clearWidthMm }) => ({
    object: id,
    quantity: 'clear-width',
    value: clearWidthMm,
    unit: 'mm',
  }));

/** The manifest's measure of the thing itself, else of the place it starts at; the first name that says anything. */
const measureOf = (
  measures: readonly FlatMeasure[],
  { id, at }: Placed,
  names: NonNullable<QuantityDefinition['inFlat']>,
): FlatMeasure | undefined => {
  const wanted = names.map((name) => measures.filter(({ quantity }) => quantity === name));
  return (
    wanted.flat().find(({ object }) => object === id) ??
    wanted.flat().find(({ anchor }) => anchor === at)
  );
};

const inUnit = ({ value }: FlatMeasure, unit: QuantityDefinition['unit']): number =>
  unit === 'cm' ? value / 10 : value;

/** What the flat knows of a thing that stands at a place of it: measured heights and widths, and light. */
export const quantitiesFromFlat = (
  thing: Placed,
  { quantities }: ThingKind,
  apartment: CompiledApartment | undefined,
): QuantitiesFromFlat => {
  if (apartment === undefined) return NOTHING;
  const { manifest, floorLight } = apartment;
  const known = [...(manifest.measures ?? []), ...clearWidths(manifest)];
  const measures = Object.entries(quantities).flatMap(([key, { unit, inFlat }]) => {
    const measure = measureOf(known, thing, inFlat ?? []);
    return measure === undefined ? [] : [[key, inUnit(measure, unit)] as const];
  });
  const isLit = floorLight !== null && manifest.light !== undefined;
  return {
    measures: Object.fromEntries(measures),
    lux: isLit ? Object.keys(quantities).filter((key) => quantities[key]?.unit === 'lux') : [],
  };
};

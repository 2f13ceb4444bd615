import { z } from 'zod';
import { idSchema } from './idSchema';
import { lightStateSchema } from './lightStateSchema';
import { placeSchema } from './placeSchema';

const UNITS = { length: 'mm', temperature: 'degC', light: 'lux' } as const;

const quantitySchema = z.enum([
  'seat-height',
  'bed-height',
  'bar-height',
  'handle-height',
  'switch-height',
  'worktop-height',
  'shelf-height',
  'rim-height',
  'clear-width',
  'water-temperature',
  'illuminance',
]);

export type FlatQuantity = z.infer<typeof quantitySchema>;

const unitOf = (quantity: FlatQuantity): string => {
  if (quantity === 'water-temperature') return UNITS.temperature;
  return quantity === 'illuminance' ? UNITS.light : UNITS.length;
};

/**
 * Something in the flat that can be measured, and its true value: of an object, at an anchor or in a room. Scenarios
 * that state nothing else go by it.
 */
export const measureSchema = z
  .strictObject({
    object: idSchema.optional(),
    anchor: placeSchema.optional(),
    room: idSchema.optional(),
    quantity: quantitySchema,
    /** Illuminance only: the state it was taken in. */
    light: lightStateSchema.optional(),
    value: z.number().nonnegative(),
    unit: z.enum([UNITS.length, UNITS.temperature, UNITS.light]),
  })
  .check(({ value, issues }) => {
    const say = (message: string, key: string): void => {
      issues.push({ code: 'custom', message, path: [key], input: value });
    };
    const owners = [value.object, value.anchor, value.room].filter((one) => one !== undefined);
    if (owners.length !== 1)
      say('Say what is measured by one of "object", "anchor" and "room".', 'quantity');
    const unit = unitOf(value.quantity);
    if (value.unit !== unit) say(`A ${value.quantity} is in "${unit}".`, 'unit');
    if ((value.quantity === 'illuminance') !== (value.light !== undefined))
      say('An illuminance, and nothing else, names its lighting state in "light".', 'quantity');
  });

export type FlatMeasure = z.infer<typeof measureSchema>;

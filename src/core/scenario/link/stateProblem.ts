import type { ThingKind } from '../../registry/thingKind';
import { didYouMean } from '../didYouMean';
import { own } from './own';
import type { Vocabulary } from './vocabulary';
import { asWritten } from '../parse/asWritten';

/** What one key of an entity may hold: words, a number, or a place. */
type Allowed = readonly string[] | 'number' | 'place';

const allowedFor = (
  entity: string,
  key: string,
  kind: ThingKind,
  known: Vocabulary,
): Allowed | undefined => {
  if (key === 'at') return 'place';
  if (key === 'risk') return known.risks.has(entity) ? ['present', 'fixed'] : undefined;
  return own(kind.states, key) ?? (own(kind.quantities, key) === undefined ? undefined : 'number');
};

/** Why a value cannot stand for a state; null when it can. A range or a list of values is for tests only. */
export const valueProblem = (
  allowed: readonly string[] | 'number',
  value: unknown,
  what: string,
): string | null => {
  if (Array.isArray(value)) {
    return (
      value
        .map((one: unknown) => valueProblem(allowed, one, what))
        .find((problem) => problem !== null) ?? null
    );
  }
  const isRange = value !== null && typeof value === 'object';
  if (allowed === 'number') {
    return typeof value === 'number' || isRange
      ? null
      : `A number is expected for ${what}, not "${asWritten(value)}".`;
  }
  if (isRange)
    return `A word is expected for ${what}, not a range. Known here: ${allowed.join(', ')}.`;
  if (typeof value === 'string' && allowed.includes(value)) return null;
  return `"${String(value)}" is not a state of ${what}.${didYouMean(String(value), allowed)}`;
};

export type StateProblem = { readonly message: string; readonly spot: 'key' | 'value' };

/** Checks `entity.key` and, where one stands behind it, the value. */
export const stateProblem = (
  ref: string,
  value: unknown,
  known: Vocabulary,
): StateProblem | null => {
  const [entity = '', key = '', ...rest] = ref.split('.');
  if (key === '' || rest.length > 0) {
    return {
      message: `"${ref}" is not a state: write the thing, a dot and the state, like hall-rug.edge.`,
      spot: 'key',
    };
  }
  const kind = known.kindOf.get(entity);
  if (kind === undefined) {
    if (known.ids.entity?.has(entity) === true) return null;
    const hint = didYouMean(entity, known.ids.entity ?? []);
    return { message: `There is no "${entity}" in this scenario.${hint}`, spot: 'key' };
  }
  const allowed = allowedFor(entity, key, kind, known);
  if (allowed === undefined) {
    const keys = ['at', ...Object.keys(kind.states), ...Object.keys(kind.quantities)];
    const all = known.risks.has(entity) ? [...keys, 'risk'] : keys;
    return { message: `A ${kind.kind} has no "${key}".${didYouMean(key, all)}`, spot: 'key' };
  }
  if (allowed === 'place') {
    const places = known.ids.place;
    if (places === undefined) return null;
    const message = valueProblem([...places, 'away'], value, ref);
    return message === null ? null : { message, spot: 'value' };
  }
  const message = valueProblem(allowed, value, `the ${key} of ${entity}`);
  return message === null ? null : { message, spot: 'value' };
};

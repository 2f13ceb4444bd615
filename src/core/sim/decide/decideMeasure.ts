import { readingOf } from '../../rules/readingOf';
import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { Intent } from '../intent';
import { withinReach } from './withinReach';

type Measure = Extract<Intent, { readonly type: 'measure' }>;

/** A reading in the unit of the quantity: what the trainee read, or else the true value. */
export const decideMeasure = (scene: Scene, intent: Measure): readonly FactBody[] | Refusal => {
  const dot = intent.quantity.indexOf('.');
  const entity = withinReach(scene, intent.quantity.slice(0, dot));
  if (typeof entity === 'string') return entity;
  const key = intent.quantity.slice(dot + 1);
  const { quantities } = entity.kind;
  const quantity = Object.hasOwn(quantities, key) ? quantities[key] : undefined;
  const truth = readingOf(scene, intent.quantity);
  if (quantity === undefined || typeof truth !== 'number') return 'cannot-do';
  const value = intent.reads ?? truth;
  if (!Number.isFinite(value)) return 'bad-value';
  return [
    {
      type: 'thing/measured',
      quantity: intent.quantity,
      value,
      verdict: intent.verdict ?? null,
      tool: quantity.tool,
    },
  ];
};

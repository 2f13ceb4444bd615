import type { Object3D } from 'three';
import { lightWeights } from '../../core/apartment/lightWeights';
import type { FlatLight } from '../../core/apartment/lightSchema';
import { variantOf } from './variantOf';

/** Whether the lamp that a thing is shines when nobody touched it; null for what is no lamp. */
const isLit = (id: string, light: FlatLight | null, stateId: string): boolean | null => {
  const layers = light?.layers.filter(({ object }) => object === id) ?? [];
  if (!light || layers.length === 0) return null;
  const weights = lightWeights(light, stateId, {});
  return layers.some((layer) => weights[layer.id]?.some((part) => part > 0));
};

/** What the model says its states are at first (`extras.first`), also those that have no parts. */
const statedFirst = (node: Object3D): Record<string, string> => {
  const first: unknown = node.userData['first'];
  if (typeof first !== 'object' || first === null) return {};
  return Object.fromEntries(Object.entries(first).map(([key, value]) => [key, String(value)]));
};

/** The variants of a thing that the scenario says nothing of: the first of each, and a lamp as the hour has it. */
export const firstStates = (
  id: string,
  node: Object3D,
  light: FlatLight | null,
  stateId: string,
): Readonly<Record<string, string>> => {
  const states = statedFirst(node);
  node.traverse((part) => {
    const variant = variantOf(part);
    if (variant) states[variant[0]] ??= variant[1];
  });
  const lit = isLit(id, light, stateId);
  return lit === null || states['power'] === undefined
    ? states
    : { ...states, power: lit ? 'on' : 'off' };
};

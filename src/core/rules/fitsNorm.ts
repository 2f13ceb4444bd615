import type { Scene } from '../world/scene';
import { valueOf } from './valueOf';

const kindName = ({ scenario }: Scene, entity: string): string | undefined =>
  scenario.things.find((thing) => thing.id === entity)?.kind ??
  (scenario.people.some((person) => person.id === entity) ? 'resident' : undefined);

/** Is the quantity (`thing.quantity`) within the range of the norm profile now? A quantity without a norm fits nothing. */
export const fitsNorm = (scene: Scene, ref: string): boolean => {
  const dot = ref.indexOf('.');
  const kind = kindName(scene, ref.slice(0, dot));
  if (kind === undefined) return false;
  const norm = scene.scenario.registry.things[kind]?.quantities[ref.slice(dot + 1)]?.norm;
  const range = norm === undefined ? undefined : scene.scenario.norms.norms[norm]?.range;
  const value = valueOf(scene.world, ref, scene.tick ?? scene.world.tick);
  return range !== undefined && typeof value === 'number' && value >= range[0] && value <= range[1];
};

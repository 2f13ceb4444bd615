import type { FlatFinding } from '../../core/apartment/check/flatFinding';
import type { Manifest } from '../../core/apartment/manifest';
import { didYouMean } from '../../core/scenario/didYouMean';
import { boundsOfNodes } from './boundsOfNodes';
import type { Gltf } from './readGlb';
import { scaleFlaw } from './scaleFlaw';
import { unionOfBounds, type Bounds } from './unionOfBounds';

/** A thing may reach this far out of its room, as a curtain does into its window. */
const OUTSIDE_MM = 500;
/** Does a node reach into the floor of its room, or hardly miss it? Some, as the lights of a way, cross several rooms. */
const touches = ({ min, max }: Bounds, floor: readonly (readonly [number, number])[]): boolean =>
  ([0, 1] as const).every((axis) => {
    const along = floor.map((point) => point[axis]);
    const [from, to] = axis === 0 ? [min[0], max[0]] : [min[2], max[2]];
    return (
      from * 1000 <= Math.max(...along) + OUTSIDE_MM && to * 1000 >= Math.min(...along) - OUTSIDE_MM
    );
  });

/** What of a flat's model does not go with its manifest: scale, place, and the nodes of its objects. */
export const modelFindings = (manifest: Manifest, gltf: Gltf): readonly FlatFinding[] => {
  const error = (path: FlatFinding['path'], message: string): FlatFinding => ({
    severity: 'error',
    path,
    message,
  });
  const bounds = boundsOfNodes(gltf);
  const names = gltf.nodes.map(({ name }) => name ?? '');
  const model = unionOfBounds(bounds.filter((_, index) => names[index] !== 'backdrop'));
  if (model === null)
    return [error(['model', 'url'], 'There is nothing to see in the model: no node has a mesh.')];
  const scale = scaleFlaw(model, manifest);
  if (scale !== null) return [error(['model', 'url'], scale)];
  return manifest.objects.flatMap(({ id, node, room }, index) => {
    const path = ['objects', index, 'node'];
    const [first, second] = names.flatMap((name, at) => (name === node ? [at] : []));
    const box = bounds[first ?? -1] ?? null;
    if (first === undefined) {
      const known = names.filter((name) => name !== '' && !name.includes('@'));
      const said = `The model has no node "${node}" for the object "${id}".`;
      return [
        error(
          path,
          `${said}${didYouMean(node, known)} Name the node so in the model, or write here what the model calls it.`,
        ),
      ];
    }
    if (second !== undefined)
      return [error(path, `The model has several nodes called "${node}"; give each its own name.`)];
    if (box === null) {
      const said = `The node "${node}" shows nothing: neither it nor what hangs on it has a mesh.`;
      return [error(path, said)];
    }
    const floor = manifest.rooms.find((one) => one.id === room)?.floorPolygon ?? [];
    if (touches(box, floor)) return [];
    const xMm = Math.round(500 * (box.min[0] + box.max[0]));
    const yMm = Math.round(500 * (box.min[2] + box.max[2]));
    return [error(path, `The node "${node}" is at ${xMm}, ${yMm} on the plan, outside "${room}".`)];
  });
};

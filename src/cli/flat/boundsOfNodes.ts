import type { Gltf } from './readGlb';
import { unionOfBounds, type Bounds } from './unionOfBounds';

type Node = Gltf['nodes'][number];
type Vector = readonly [x: number, y: number, z: number];
type Matrix = readonly number[];

/** What a whole number of a normalised accessor stands for, by its component type. */
const FULL_SCALE: Readonly<Record<number, number>> = {
  5120: 127,
  5121: 255,
  5122: 32_767,
  5123: 65_535,
};
const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Column by column, as glTF has it. */
const times = (a: Matrix, b: Matrix): Matrix =>
  Array.from({ length: 16 }, (_, i) => {
    const row = i % 4;
    const column = i - row;
    let sum = 0;
    for (let k = 0; k < 4; k++) sum += at(a, row + 4 * k) * at(b, column + k);
    return sum;
  });

const localOf = ({ matrix, translation, rotation, scale }: Node): Matrix => {
  if (matrix !== undefined) return matrix;
  const [x = 0, y = 0, z = 0, w = 1] = rotation ?? [];
  const [sx = 1, sy = 1, sz = 1] = scale ?? [];
  const [tx = 0, ty = 0, tz = 0] = translation ?? [];
  return [
    (1 - 2 * (y * y + z * z)) * sx, 2 * (x * y + z * w) * sx, 2 * (x * z - y * w) * sx, 0,
    2 * (x * y - z * w) * sy, (1 - 2 * (x * x + z * z)) * sy, 2 * (y * z + x * w) * sy, 0,
    2 * (x * z + y * w) * sz, 2 * (y * z - x * w) * sz, (1 - 2 * (x * x + y * y)) * sz, 0,
    tx, ty, tz, 1,
  ]; // prettier-ignore
};

const cornersOf = (gltf: Gltf, accessor: number): readonly Vector[] => {
  const { min, max, componentType, normalized } = gltf.accessors[accessor] ?? {};
  if (min === undefined || max === undefined) return [];
  const unit = normalized === true ? (FULL_SCALE[componentType ?? 0] ?? 1) : 1;
  return Array.from({ length: 8 }, (_, i): Vector => [
    at((i & 1) === 0 ? min : max, 0) / unit,
    at((i & 2) === 0 ? min : max, 1) / unit,
    at((i & 4) === 0 ? min : max, 2) / unit,
  ]);
};

const moved = (matrix: Matrix, [x, y, z]: Vector): Vector => [
  at(matrix, 0) * x + at(matrix, 4) * y + at(matrix, 8) * z + at(matrix, 12),
  at(matrix, 1) * x + at(matrix, 5) * y + at(matrix, 9) * z + at(matrix, 13),
  at(matrix, 2) * x + at(matrix, 6) * y + at(matrix, 10) * z + at(matrix, 14),
];

const meshBounds = (gltf: Gltf, mesh: number, matrix: Matrix): Bounds | null =>
  unionOfBounds(
    (gltf.meshes[mesh]?.primitives ?? [])
      .flatMap(({ attributes }) => cornersOf(gltf, attributes['POSITION'] ?? -1))
      .map((corner) => moved(matrix, corner))
      .map((point) => ({ min: point, max: point })),
  );

/** What each node of a model covers with all that hangs on it, by the number of the node; null for an empty one. */
export const boundsOfNodes = (gltf: Gltf): readonly (Bounds | null)[] => {
  const bounds: (Bounds | null)[] = gltf.nodes.map(() => null);
  const visit = (index: number, parent: Matrix, depth: number): Bounds | null => {
    const node = gltf.nodes[index];
    // No model is nested as deep as it has nodes, unless it runs in a circle.
    if (node === undefined || depth > gltf.nodes.length) return null;
    const matrix = times(parent, localOf(node));
    const own = node.mesh === undefined ? null : meshBounds(gltf, node.mesh, matrix);
    const below = (node.children ?? []).map((child) => visit(child, matrix, depth + 1));
    bounds[index] = unionOfBounds([own, ...below]);
    return bounds[index] ?? null;
  };
  const roots = gltf.scenes?.[gltf.scene ?? 0]?.nodes ?? gltf.nodes.map((_, index) => index);
  for (const root of roots) visit(root, IDENTITY, 0);
  return bounds;
};

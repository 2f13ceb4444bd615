import { BufferGeometry, Box3, Sphere, Vector3, type Mesh } from 'three';
import { footprintOf } from '../../core/apartment/footprintOf';
import { isInSight } from '../../core/apartment/isInSight';
import type { Manifest } from '../../core/apartment/manifest';
import { visibleRooms } from '../../core/apartment/visibleRooms';
import type { FlatPiece } from './planesOf';

/** What of a mesh may be seen in a mirror; null when nothing is. */
export type SeenPart = { readonly mesh: Mesh; readonly geometry: BufferGeometry | null };

/** A triangle is asked for by the square of the plan it lies on; one over more than a few squares is always kept. */
const CELL_MM = 500;
const MOST_CELLS = 9;
/** From where one looks into the room: a little before the glass, or anywhere as far from there as the glass reaches. */
const BEFORE_M = 0.05;
const BESIDE_MM = 60;
/** Meshes with less are drawn whole. */
const FEW_TRIANGLES = 200;

const metresToCell = (metres: number): number => Math.floor((metres * 1000) / CELL_MM);

/** Whether somebody with the eyes on the glass might see a square of the plan. */
const cellsSeenFrom = (manifest: Manifest, { geometry, matrix }: FlatPiece) => {
  const eye = new Vector3(0, 0, BEFORE_M).applyMatrix4(matrix);
  const at = [Math.round(eye.x * 1000), Math.round(eye.z * 1000)] as const;
  geometry.computeBoundingBox();
  const { max, min } = geometry.boundingBox ?? new Box3();
  const withinMm = Math.ceil(max.distanceTo(min) * 500) + BESIDE_MM;
  const visible = visibleRooms(manifest, at, withinMm);
  const known = new Map<string, boolean>();
  return (column: number, row: number): boolean => {
    const key = `${column} ${row}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [x, y] = [column * CELL_MM, row * CELL_MM];
    const square = footprintOf(manifest, [x, y], [x + CELL_MM, y + CELL_MM]);
    const seen = square.rooms.size === 0 || isInSight(square, visible, at, withinMm);
    known.set(key, seen);
    return seen;
  };
};

type Test = (box: Box3) => boolean;

/** Whether what fills a box might be seen: behind the glass is nothing, and behind walls neither. */
const testOf = (manifest: Manifest, piece: FlatPiece): Test => {
  const isSeen = cellsSeenFrom(manifest, piece);
  const middle = new Vector3().setFromMatrixPosition(piece.matrix);
  const normal = new Vector3(0, 0, 1).transformDirection(piece.matrix);
  const far = new Vector3();
  return ({ min, max }) => {
    far.set(
      normal.x > 0 ? max.x : min.x,
      normal.y > 0 ? max.y : min.y,
      normal.z > 0 ? max.z : min.z,
    );
    if (far.sub(middle).dot(normal) < 0) return false;
    const [west, east] = [metresToCell(min.x), metresToCell(max.x)];
    const [north, south] = [metresToCell(min.z), metresToCell(max.z)];
    if ((east - west + 1) * (south - north + 1) > MOST_CELLS) return true;
    for (let column = west; column <= east; column += 1)
      for (let row = north; row <= south; row += 1) if (isSeen(column, row)) return true;
    return false;
  };
};

/** A copy with some of the triangles, which shares the corners. */
const partOf = ({ geometry }: Mesh, corners: readonly number[]): BufferGeometry | null => {
  if (corners.length === 0) return null;
  const part = new BufferGeometry();
  for (const [name, attribute] of Object.entries(geometry.attributes))
    part.setAttribute(name, attribute);
  part.setIndex([...corners]);
  const positions = geometry.getAttribute('position');
  const box = new Box3();
  const corner = new Vector3();
  for (const index of new Set(corners))
    box.expandByPoint(corner.fromBufferAttribute(positions, index));
  part.boundingBox = box;
  part.boundingSphere = box.getBoundingSphere(new Sphere());
  return part;
};

/** Where the corners of a mesh are in the scene, three numbers each. */
const placesOf = ({ geometry, matrixWorld }: Mesh): Float32Array => {
  const positions = geometry.getAttribute('position');
  const places = new Float32Array(positions.count * 3);
  const corner = new Vector3();
  for (let at = 0; at < positions.count; at += 1)
    corner
      .fromBufferAttribute(positions, at)
      .applyMatrix4(matrixWorld)
      .toArray(places, at * 3);
  return places;
};

/** The corners of the triangles of a mesh that pass. */
const cornersSeen = (mesh: Mesh, test: Test): readonly number[] => {
  const { index, attributes } = mesh.geometry;
  const places = placesOf(mesh);
  const box = new Box3();
  const corner = new Vector3();
  const seen: number[] = [];
  const count = index?.count ?? attributes['position']?.count ?? 0;
  for (let first = 0; first + 2 < count; first += 3) {
    box.makeEmpty();
    for (let k = first; k < first + 3; k += 1)
      box.expandByPoint(corner.fromArray(places, (index?.getX(k) ?? k) * 3));
    if (!test(box)) continue;
    for (let k = first; k < first + 3; k += 1) seen.push(index?.getX(k) ?? k);
  }
  return seen;
};

/**
 * Of the fixed parts of a flat those that may be seen in a mirror from anywhere: what lies before the glass and in no
 * room that walls part from it. Never too little, so that the picture in the glass is the same.
 */
export const seenInMirror = (
  manifest: Manifest,
  piece: FlatPiece,
  meshes: readonly Mesh[],
): readonly SeenPart[] => {
  const test = testOf(manifest, piece);
  return meshes.flatMap((mesh) => {
    const { index, attributes } = mesh.geometry;
    const count = (index?.count ?? attributes['position']?.count ?? 0) / 3;
    if (count < FEW_TRIANGLES) return [];
    mesh.updateWorldMatrix(true, false);
    const corners = cornersSeen(mesh, test);
    return corners.length === count * 3 ? [] : [{ mesh, geometry: partOf(mesh, corners) }];
  });
};

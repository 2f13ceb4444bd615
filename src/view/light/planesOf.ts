import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3, type Mesh } from 'three';

export type FlatPiece = {
  /** In the plane z = 0 of its own frame, facing +z. */
  readonly geometry: BufferGeometry;
  readonly matrix: Matrix4;
};

/** Corners closer than this to a plane lie in it, in metres; and how well normals must agree. */
const IN_PLANE_M = 0.004;
const SAME_NORMAL = 0.999;
/** Bevels and edges are no mirrors. */
const LEAST_M2 = 0.03;
const FORWARD = new Vector3(0, 0, 1);

type Plane = { readonly normal: Vector3; readonly corners: Vector3[] };

const triangles = (mesh: Mesh): readonly (readonly [Vector3, Vector3, Vector3])[] => {
  mesh.updateWorldMatrix(true, false);
  const positions = mesh.geometry.getAttribute('position');
  const { index } = mesh.geometry;
  const count = index?.count ?? positions.count;
  const corner = (at: number): Vector3 =>
    new Vector3()
      .fromBufferAttribute(positions, index ? index.getX(at) : at)
      .applyMatrix4(mesh.matrixWorld);
  return Array.from({ length: Math.floor(count / 3) }, (_, t) => [
    corner(t * 3),
    corner(t * 3 + 1),
    corner(t * 3 + 2),
  ]);
};

const area = ({ corners }: Plane): number => {
  let sum = 0;
  for (let i = 0; i + 2 < corners.length; i += 3) {
    const [a, b, c] = [corners[i], corners[i + 1], corners[i + 2]];
    if (a && b && c) sum += b.clone().sub(a).cross(c.clone().sub(a)).length() / 2;
  }
  return sum;
};

const pieceOf = ({ normal, corners }: Plane): FlatPiece => {
  const middle = new Vector3();
  for (const corner of corners) middle.addScaledVector(corner, 1 / corners.length);
  const turn = new Quaternion().setFromUnitVectors(FORWARD, normal);
  const matrix = new Matrix4().compose(middle, turn, new Vector3(1, 1, 1));
  const toPlane = matrix.clone().invert();
  const values = new Float32Array(corners.length * 3);
  corners.forEach((corner, i) => {
    corner
      .clone()
      .applyMatrix4(toPlane)
      .toArray(values, i * 3);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(values, 3));
  const normals = new Float32Array(corners.length * 3).map((_, i) => (i % 3 === 2 ? 1 : 0));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  return { geometry, matrix };
};

/** The flat pieces of a mesh that are large enough to see a face in, each with its plane: several mirrors may be one mesh. */
export const planesOf = (mesh: Mesh): readonly FlatPiece[] => {
  const planes: Plane[] = [];
  for (const [a, b, c] of triangles(mesh)) {
    const normal = b.clone().sub(a).cross(c.clone().sub(a)).normalize();
    if (normal.lengthSq() < 0.5) continue;
    const plane = planes.find(
      ({ normal: other, corners: [at] }) =>
        at !== undefined &&
        other.dot(normal) > SAME_NORMAL &&
        Math.abs(normal.dot(a.clone().sub(at))) < IN_PLANE_M,
    );
    if (plane) plane.corners.push(a, b, c);
    else planes.push({ normal, corners: [a, b, c] });
  }
  return planes.filter((plane) => area(plane) >= LEAST_M2).map(pieceOf);
};

import { Matrix4, Mesh, PlaneGeometry, SphereGeometry, Vector3, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { describe, expect, test } from 'vitest';
import { seenInMirror } from '../../../src/view/light/seenInMirror';
import { smallManifest } from '../../support/smallManifest';

/** Hangs on the north wall of the living room; the bedroom is seen in it only where it looks down through the door. */
const mirror = {
  geometry: new PlaneGeometry(0.2, 0.3),
  matrix: new Matrix4().setPosition(2, 1.4, 0.2),
};

const PLACES = {
  before: [2, 2.5],
  behind: [2, 0.05],
  throughDoor: [6, 2.2],
  behindWall: [6.5, 0.35],
} as const;

const ball = ([x, z]: readonly [number, number]): BufferGeometry =>
  new SphereGeometry(0.1, 12, 10).translate(x, 1, z);

const fixed = (places: readonly (readonly [number, number])[]): Mesh => {
  const mesh = new Mesh(mergeGeometries(places.map(ball)));
  mesh.geometry.translate(0, -1, 0);
  mesh.position.y = 1;
  return mesh;
};

/** Which of the balls a part has in it, wholly or in part. */
const ballsIn = (part: BufferGeometry | null | undefined): readonly string[] => {
  const positions = part?.getAttribute('position');
  const corners = positions
    ? [...(part?.getIndex()?.array ?? [])].map((at) =>
        new Vector3().fromBufferAttribute(positions, at),
      )
    : [];
  return Object.entries(PLACES).flatMap(([name, [x, z]]) =>
    corners.some((corner) => Math.hypot(corner.x - x, corner.z - z) < 0.15) ? [name] : [],
  );
};

describe('the fixed parts of a flat that a mirror draws', () => {
  test('are those before the glass that no wall parts from it', () => {
    const [part] = seenInMirror(smallManifest(), mirror, [fixed(Object.values(PLACES))]);
    expect(ballsIn(part?.geometry)).toEqual(['before', 'throughDoor']);
    const { geometry } = part ?? {};
    expect(geometry?.boundingSphere?.radius).toBeLessThan(2.3);
    expect(geometry?.getIndex()?.count).toBe((ball([0, 0]).getIndex()?.count ?? 0) * 2);
  });

  test('are whole meshes where all is seen, and none where nothing is', () => {
    const seen = fixed([PLACES.before]);
    const hidden = fixed([PLACES.behind, PLACES.behindWall]);
    const parts = seenInMirror(smallManifest(), mirror, [seen, hidden]);
    expect(parts.map(({ mesh, geometry }) => [mesh === hidden, geometry])).toEqual([[true, null]]);
  });
});

import { useFrame, useThree, type ThreeEvent } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { Object3D, Plane, Vector3, type Intersection, type Mesh, type Raycaster } from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import { useSession } from '../../session/useSession';
import { wasDragged } from '../pick/drag';

const ARRIVED_M = 0.25;
/** One who has not moved for this long has been stopped on the way. */
const STOPPED_S = 0.6;
const plane = new Plane(new Vector3(0, 1, 0), 0);
const point = new Vector3();

/** The floor of the rooms. A ray meets a plane for each height there is and a cell of the grid, no triangles. */
class Floor extends Object3D {
  readonly apartment: CompiledApartment;
  readonly heightsMm: ReadonlySet<number>;

  constructor(apartment: CompiledApartment) {
    super();
    this.apartment = apartment;
    const { floors = [] } = apartment.manifest;
    this.heightsMm = new Set([0, ...floors.map(({ heightMm }) => heightMm)]);
  }

  override raycast(raycaster: Raycaster, hits: Intersection[]): void {
    for (const heightMm of this.heightsMm) {
      plane.constant = -heightMm / 1000;
      if (!raycaster.ray.intersectPlane(plane, point)) continue;
      if (floorHeightAt(this.apartment, point.x * 1000, point.z * 1000) !== heightMm) continue;
      hits.push({
        object: this,
        distance: raycaster.ray.origin.distanceTo(point),
        point: point.clone(),
      });
    }
  }
}

type Props = { readonly onWalk: (xM: number, zM: number) => boolean };

/** Click the floor to walk there; a ring shows where to until one has arrived. */
export const FloorTarget = ({ onWalk }: Props) => {
  const { scenario, pose } = useSession();
  const { apartment } = scenario;
  const gl = useThree((state) => state.gl);
  const floor = useMemo(() => new Floor(apartment), [apartment]);
  const ring = useRef<Mesh>(null);
  const last = useRef({ xM: 0, zM: 0, stillS: 0 });

  const walk = (event: ThreeEvent<MouseEvent>): void => {
    event.stopPropagation();
    const mark = ring.current;
    if (gl.xr.isPresenting || wasDragged(event.nativeEvent) || !mark) return;
    const { x, y, z } = event.point;
    mark.position.set(x, y + 0.02, z);
    mark.visible = onWalk(x, z);
    last.current.stillS = 0;
  };

  useFrame((_, elapsedSeconds) => {
    const mark = ring.current;
    if (!mark?.visible) return;
    const was = last.current;
    const moved = was.xM !== pose.xM || was.zM !== pose.zM;
    was.stillS = moved ? 0 : was.stillS + elapsedSeconds;
    was.xM = pose.xM;
    was.zM = pose.zM;
    const left = Math.hypot(mark.position.x - pose.xM, mark.position.z - pose.zM);
    if (left < ARRIVED_M || was.stillS > STOPPED_S) mark.visible = false;
  });

  return (
    <>
      <primitive object={floor} onClick={walk} />
      <mesh ref={ring} visible={false} rotation-x={-Math.PI / 2} renderOrder={5}>
        <ringGeometry args={[0.1, 0.15, 40]} />
        <meshBasicMaterial
          color="#f2b23c"
          transparent
          opacity={0.85}
          depthWrite={false}
          toneMapped={false}
        />
      </mesh>
    </>
  );
};

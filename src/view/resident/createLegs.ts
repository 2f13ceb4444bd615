import { MathUtils, Quaternion, Vector3, type Object3D } from 'three';
import { nodeNamed } from '../load/nodeNamed';

/** Below this a foot is where it should be. */
const LEAST_M = 0.004;
/** A leg is never quite straight. */
const STRAIGHT = 0.995;
const EASE_PER_S = 4;

const hip = new Vector3();
const knee = new Vector3();
const ankle = new Vector3();
const thighWas = new Vector3();
const shinWas = new Vector3();
const aim = new Vector3();
const along = new Vector3();
const bend = new Vector3();
const turn = new Quaternion();
const world = new Quaternion();
const foot = new Quaternion();
const bendBy = new Quaternion();

type Leg = {
  readonly bones: readonly [Object3D, Object3D, Object3D];
  /** Joints between two bones, which turn half as far as the second. */
  readonly halves: readonly { readonly joint: Object3D; readonly of: Object3D }[];
  readonly clip: Map<Object3D, Quaternion>;
};

const STRAIGHT_ON = new Quaternion();

export type Legs = {
  /** Takes the reach off again, so that a clip finds the legs as it left them. */
  readonly release: () => void;
  /** Lets the feet down by so many metres from where the clip has them, up when less than 0, as far as legs go. */
  readonly reach: (downM: number, elapsedSeconds: number) => void;
};

/** Turns a bone by a turn of the world. */
const turnBone = (bone: Object3D, by: Quaternion): void => {
  bone.getWorldQuaternion(world).premultiply(by);
  if (bone.parent)
    bone.quaternion.copy(bone.parent.getWorldQuaternion(turn).invert().multiply(world));
  bone.updateMatrixWorld(true);
};

/** Two bones towards a point: the knee stays on the side it is on. */
const bendLeg = ({ bones: [thigh, shin, sole], halves }: Leg, downM: number): void => {
  hip.setFromMatrixPosition(thigh.matrixWorld);
  knee.setFromMatrixPosition(shin.matrixWorld);
  ankle.setFromMatrixPosition(sole.matrixWorld);
  sole.getWorldQuaternion(foot);
  thighWas.subVectors(knee, hip);
  shinWas.subVectors(ankle, knee);
  const upperM = thighWas.length();
  const lowerM = shinWas.length();
  aim.copy(ankle).sub(hip);
  aim.y -= downM;
  const farM = MathUtils.clamp(aim.length(), 0.05, (upperM + lowerM) * STRAIGHT);
  aim.setLength(farM);
  along.copy(aim).normalize();
  bend.copy(thighWas).addScaledVector(along, -thighWas.dot(along)).normalize();
  const alongM = (upperM * upperM - lowerM * lowerM + farM * farM) / (2 * farM);
  const asideM = Math.sqrt(Math.max(0, upperM * upperM - alongM * alongM));
  knee.copy(along).multiplyScalar(alongM).addScaledVector(bend, asideM);
  bendBy.setFromUnitVectors(thighWas.normalize(), along.copy(knee).normalize());
  turnBone(thigh, bendBy);
  shinWas.applyQuaternion(bendBy).normalize();
  turnBone(shin, bendBy.setFromUnitVectors(shinWas, aim.sub(knee).normalize()));
  if (sole.parent)
    sole.quaternion.copy(sole.parent.getWorldQuaternion(turn).invert().multiply(foot));
  for (const { joint, of } of halves)
    joint.quaternion.slerpQuaternions(STRAIGHT_ON, of.quaternion, 0.5);
};

const legOf = (root: Object3D, side: string): Leg | null => {
  const named = (bone: string): Object3D | null => nodeNamed(root, `${bone}.${side}`);
  const [thigh, shin, sole] = ['thigh', 'shin', 'foot'].map(named);
  if (!thigh || !shin || !sole) return null;
  const halves = [thigh, shin].flatMap((of, i) => {
    const joint = named(['thighHalf', 'shinHalf'][i] ?? '');
    return joint ? [{ joint, of }] : [];
  });
  const moved = [thigh, shin, sole, ...halves.map(({ joint }) => joint)];
  const clip = new Map(moved.map((bone) => [bone, bone.quaternion.clone()]));
  return { bones: [thigh, shin, sole], halves, clip };
};

/** Seats are higher or lower than the one the clips were made on: the hips are on the seat, and the feet reach the floor. */
export const createLegs = (root: Object3D): Legs => {
  const legs = ['L', 'R'].map((side) => legOf(root, side)).filter((leg) => leg !== null);
  let reachedM = 0;
  let bent = false;
  return {
    release: () => {
      if (!bent) return;
      for (const { clip } of legs) for (const [bone, was] of clip) bone.quaternion.copy(was);
      bent = false;
    },
    reach: (downM, elapsedSeconds) => {
      reachedM = MathUtils.damp(reachedM, downM, EASE_PER_S, elapsedSeconds);
      if (Math.abs(reachedM) < LEAST_M) return;
      for (const leg of legs) {
        for (const [bone, was] of leg.clip) was.copy(bone.quaternion);
        leg.bones[0].updateWorldMatrix(true, true);
        bendLeg(leg, reachedM);
      }
      bent = true;
    },
  };
};

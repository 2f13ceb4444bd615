import { floorHeightAt } from '../core/apartment/floorHeightAt';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { World } from '../core/world/world';
import type { Target } from './attention';
import type { TraineePose } from './traineePose';

/** The face of somebody seated or standing, and the body of somebody down on the floor, above it. */
const UPRIGHT_M = 1.1;
const DOWN_M = 0.2;
const DOWN: readonly unknown[] = ['floor', 'side', 'all-fours'];

type Aim = { readonly xMm: number; readonly yMm: number; readonly heightM: number };

const aimAtPerson = ({ apartment }: CompiledScenario, world: World, id: string): Aim | null => {
  const place = world.places[id];
  if (!place) return null;
  const { xMm, yMm } = place;
  const bodyM = DOWN.includes(world.states[id]?.['posture']) ? DOWN_M : UPRIGHT_M;
  return { xMm, yMm, heightM: (floorHeightAt(apartment, xMm, yMm) ?? 0) / 1000 + bodyM };
};

const aimAtThing = ({ apartment }: CompiledScenario, world: World, id: string): Aim | null => {
  const anchor = apartment.anchors[String(world.states[id]?.['at'])];
  if (!anchor) return null;
  const [xMm, yMm] = anchor.at;
  return { xMm, yMm, heightM: (anchor.floorMm + anchor.heightMm) / 1000 };
};

/** Turns the trainee's eyes to a thing or a person, so that who chose it from the list also sees it. */
export const faceTarget = (
  pose: TraineePose,
  scenario: CompiledScenario,
  world: World,
  { kind, id }: Target,
): void => {
  const aim = (kind === 'person' ? aimAtPerson : aimAtThing)(scenario, world, id);
  if (!aim) return;
  const dx = aim.xMm / 1000 - pose.xM;
  const dz = aim.yMm / 1000 - pose.zM;
  const far = Math.hypot(dx, dz);
  if (far < 0.05) return;
  const eyeM = pose.floorM + pose.eyeHeightM;
  pose.yawRad = Math.atan2(-dx, -dz);
  pose.pitchRad = Math.max(-1.2, Math.min(1.2, Math.atan2(aim.heightM - eyeM, far)));
};

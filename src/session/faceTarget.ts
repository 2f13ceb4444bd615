import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { World } from '../core/world/world';
import type { Target } from './attention';
import type { TraineePose } from './traineePose';

/** The face of somebody seated or standing, and the body of somebody down on the floor, above it. */
const UPRIGHT_M = 1.1;
const DOWN_M = 0.2;
const DOWN: readonly unknown[] = ['floor', 'side', 'all-fours'];

const aimM = (scenario: CompiledScenario, world: World, { kind, id }: Target) => {
  const place = kind === 'person' ? world.places[id]?.anchor : world.states[id]?.['at'];
  const anchor = typeof place === 'string' ? scenario.apartment.anchors[place] : undefined;
  if (!anchor) return null;
  const bodyM = DOWN.includes(world.states[id]?.['posture']) ? DOWN_M : UPRIGHT_M;
  const aboveM = kind === 'person' ? bodyM : anchor.heightMm / 1000;
  return {
    xM: anchor.at[0] / 1000,
    zM: anchor.at[1] / 1000,
    heightM: anchor.floorMm / 1000 + aboveM,
  };
};

/** Turns the trainee's eyes to a thing or a person, so that who chose it from the list also sees it. */
export const faceTarget = (
  pose: TraineePose,
  scenario: CompiledScenario,
  world: World,
  target: Target,
): void => {
  const aim = aimM(scenario, world, target);
  if (!aim) return;
  const dx = aim.xM - pose.xM;
  const dz = aim.zM - pose.zM;
  const far = Math.hypot(dx, dz);
  if (far < 0.05) return;
  const eyeM = pose.floorM + pose.eyeHeightM;
  pose.yawRad = Math.atan2(-dx, -dz);
  pose.pitchRad = Math.max(-1.2, Math.min(1.2, Math.atan2(aim.heightM - eyeM, far)));
};

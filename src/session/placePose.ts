import { floorHeightAt } from '../core/apartment/floorHeightAt';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { World } from '../core/world/world';
import type { TraineePose } from './traineePose';

/** Stands the trainee where the world says she is, looking the way the place asks for. */
export const placePose = (
  pose: TraineePose,
  { apartment }: CompiledScenario,
  world: World,
): void => {
  const place = world.places['trainee'];
  if (!place) return;
  pose.xM = place.xMm / 1000;
  pose.zM = place.yMm / 1000;
  pose.floorM = (floorHeightAt(apartment, place.xMm, place.yMm) ?? 0) / 1000;
  pose.pitchRad = 0;
  const anchor = place.anchor === null ? undefined : apartment.anchors[place.anchor];
  if (anchor) pose.yawRad = (-anchor.headingDeg * Math.PI) / 180;
};

import type { Target } from './attention';
import type { VisitSession } from './visitSession';

/** Turns the trainee's eyes to a thing or a person, so that who chose it from the list also sees it. */
export const faceTarget = (
  { scenario, snapshots, pose }: VisitSession,
  { kind, id }: Target,
): void => {
  const { world } = snapshots.getState();
  const place = kind === 'person' ? world.places[id]?.anchor : world.states[id]?.['at'];
  const anchor = typeof place === 'string' ? scenario.apartment.anchors[place] : undefined;
  if (!anchor) return;
  const dx = anchor.at[0] / 1000 - pose.xM;
  const dz = anchor.at[1] / 1000 - pose.zM;
  const far = Math.hypot(dx, dz);
  if (far < 0.05) return;
  const aimM = anchor.floorMm / 1000 + (kind === 'person' ? 1.1 : anchor.heightMm / 1000);
  const eyeM = pose.floorM + pose.eyeHeightM;
  pose.yawRad = Math.atan2(-dx, -dz);
  pose.pitchRad = Math.max(-1.2, Math.min(1.2, Math.atan2(aimM - eyeM, far)));
};

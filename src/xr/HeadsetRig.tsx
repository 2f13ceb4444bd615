import { useXR, XROrigin } from '@react-three/xr';
import { useRef } from 'react';
import type { Group } from 'three';
import type { Locale } from '../core/kernel/texts';
import { isNightSession } from '../session/isNightSession';
import { useSession } from '../session/useSession';
import { LeaveWhenLost } from './LeaveWhenLost';
import { LeaveWhenOver } from './LeaveWhenOver';
import { BodyTracker } from './motion/BodyTracker';
import { SnapTurn } from './motion/SnapTurn';
import { Teleport } from './motion/Teleport';
import { NightPanels } from './panels/NightPanels';
import { PauseWhenOff } from './PauseWhenOff';
import { Panels } from './panels/Panels';

/** The trainee in the headset: where she stands, how she moves, and the panels she reads. Nothing without a session. */
export const HeadsetRig = ({ locale }: { readonly locale: Locale }) => {
  const session = useXR((state) => state.session);
  const visit = useSession();
  const night = isNightSession(visit) ? visit : null;
  const origin = useRef<Group>(null);
  if (!session) return null;
  return (
    <>
      <XROrigin ref={origin} />
      <PauseWhenOff />
      {!night && <LeaveWhenOver />}
      <LeaveWhenLost />
      <BodyTracker origin={origin} />
      <SnapTurn origin={origin} />
      <Teleport origin={origin} />
      {night ? <NightPanels session={night} locale={locale} /> : <Panels locale={locale} />}
    </>
  );
};

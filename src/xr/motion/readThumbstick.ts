import type { XRControllerState } from '@react-three/xr';

export type Stick = { x: number; y: number };

/** Reads a controller's thumbstick into `into`; centred when the controller has none. */
export const readThumbstick = (controller: XRControllerState | undefined, into: Stick): void => {
  const stick = controller?.gamepad['xr-standard-thumbstick'];
  into.x = stick?.xAxis ?? 0;
  into.y = stick?.yAxis ?? 0;
};

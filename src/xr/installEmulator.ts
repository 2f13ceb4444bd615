import { metaQuest3, XRDevice } from 'iwer';

declare global {
  interface Window {
    /** The emulated headset, for tests and for trying things without one. */
    __xrDevice?: XRDevice;
  }
}

/** Puts an emulated Quest 3 in place of the browser's own WebXR, for `?emu`. */
export const installEmulator = (): void => {
  const device = new XRDevice(metaQuest3, { stereoEnabled: true });
  device.installRuntime({ forceInstall: true });
  device.ipd = 0.063;
  window.__xrDevice = device;
};

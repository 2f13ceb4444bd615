import { createXRStore, type XRStore } from '@react-three/xr';

/** Long enough for a beginner to squeeze a trigger: the library's own 300 ms makes slow presses no clicks at all. */
const CLICK_MS = 2_000;

/** What every headset of the Quest class holds; more would halve the time for a frame. */
const HERTZ = 72;

/**
 * The store of headset sessions. Controller models come from the page's own server: without them the library would
 * ask a foreign one, and offline there would be no input at all.
 */
export const createHeadsetStore = (): XRStore =>
  createXRStore({
    emulate: false,
    offerSession: false,
    frameRate: (rates) => (Array.from(rates).includes(HERTZ) ? HERTZ : false),
    foveation: 0.6,
    baseAssetPath: new URL('./xr-profiles/', document.baseURI).href,
    controller: {
      grabPointer: false,
      teleportPointer: false,
      rayPointer: { clickThresholdMs: CLICK_MS, rayModel: { maxLength: 4 } },
    },
    hand: {
      grabPointer: false,
      teleportPointer: false,
      rayPointer: { clickThresholdMs: CLICK_MS },
    },
    gaze: false,
    screenInput: false,
    planeDetection: false,
    meshDetection: false,
    anchors: false,
    hitTest: false,
    depthSensing: false,
    layers: false,
    domOverlay: false,
  });

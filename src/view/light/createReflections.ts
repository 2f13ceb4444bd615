import {
  CubeCamera,
  HalfFloatType,
  LinearMipmapLinearFilter,
  NoToneMapping,
  Vector3,
  WebGLCubeRenderTarget,
  type CubeTexture,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { Lighting } from './lighting';
import { CAPTURED_LAYER } from './markCaptured';
import type { RoomGroup } from './roomGroups';
import { smallFloats } from './smallFloats';

const SIDE_PX = 128;
/** While a capture is drawn, in cd/m²: what half floats hold without a lamp's picture becoming a spark. */
const BRIGHTEST = 4000;

/** The picture of a room that what is glossy, glass and mirrors share, as uniforms. In cd/m². */
export type RoomPicture = {
  readonly picture: { value: CubeTexture };
  readonly middle: { value: Vector3 };
  readonly boxMin: { value: Vector3 };
  readonly boxMax: { value: Vector3 };
  /** Light at the point it was taken from, then, as the eye saw it. */
  readonly pictureLux: { value: number };
  /** How much brighter that point is now. */
  readonly gain: { value: number };
};

export type Reflections = {
  /** Once a frame: shows the room a viewer is in, and takes its picture anew when its light has changed. */
  readonly update: (renderer: WebGLRenderer, scene: Scene, room: string | null) => void;
  readonly textures: () => readonly Texture[];
  readonly dispose: () => void;
};

type Capture = {
  readonly cube: WebGLCubeRenderTarget;
  /** `Lighting.version` it was taken at. */
  version: number;
  lux: number;
};

const newCube = (sidePx: number): WebGLCubeRenderTarget =>
  new WebGLCubeRenderTarget(sidePx, {
    type: HalfFloatType,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
  });

/** A picture of nothing, until the first is taken. */
export const newRoomPicture = (): RoomPicture & { readonly dark: CubeTexture } => {
  const dark = newCube(1).texture;
  return {
    dark,
    picture: { value: dark },
    middle: { value: new Vector3() },
    boxMin: { value: new Vector3(-1, -1, -1) },
    boxMax: { value: new Vector3(1, 1, 1) },
    pictureLux: { value: 1 },
    gain: { value: 1 },
  };
};

/** Pictures of the rooms, one a group of open rooms, taken when a viewer is there. */
export const createReflections = (
  groups: readonly RoomGroup[],
  lighting: Lighting,
  shown: ReturnType<typeof newRoomPicture>,
): Reflections => {
  const captures = new Map<RoomGroup, Capture>();
  const middle = new Vector3();
  let current: RoomGroup | undefined;

  const take = (renderer: WebGLRenderer, scene: Scene, group: RoomGroup, into: Capture): void => {
    smallFloats(renderer, into.cube);
    const camera = new CubeCamera(0.05, 60, into.cube);
    camera.layers.set(CAPTURED_LAYER);
    camera.position.set(...group.middle);
    const { exposure, brightest } = lighting.uniforms;
    const kept = [exposure.value, brightest.value, renderer.toneMapping] as const;
    const { enabled } = renderer.xr;
    const target = renderer.getRenderTarget();
    renderer.toneMapping = NoToneMapping;
    renderer.xr.enabled = false;
    exposure.value = 1;
    brightest.value = BRIGHTEST;
    // A picture cannot be read while it is drawn.
    shown.picture.value = shown.dark;
    camera.update(renderer, scene);
    [exposure.value, brightest.value, renderer.toneMapping] = kept;
    renderer.xr.enabled = enabled;
    renderer.setRenderTarget(target);
    into.version = lighting.version;
    into.lux = lighting.luxAt(middle.set(...group.middle));
  };
  const show = (group: RoomGroup, { cube, lux }: Capture): void => {
    shown.picture.value = cube.texture;
    shown.middle.value.set(...group.middle);
    shown.boxMin.value.set(...group.min);
    shown.boxMax.value.set(...group.max);
    shown.pictureLux.value = Math.max(lux, 1e-3);
  };

  return {
    update: (renderer, scene, room) => {
      const here = room === null ? undefined : groups.find(({ rooms }) => rooms.has(room));
      const group = here ?? current ?? groups[0];
      if (!group) return;
      const capture = captures.get(group) ?? { cube: newCube(SIDE_PX), version: -1, lux: 1 };
      captures.set(group, capture);
      const stale = capture.version !== lighting.version && lighting.settled;
      if (stale) take(renderer, scene, group, capture);
      if (stale || group !== current) show(group, capture);
      current = group;
      const now = lighting.luxAt(middle.set(...group.middle));
      shown.gain.value = now / shown.pictureLux.value;
    },
    textures: () => [...captures.values()].map(({ cube }) => cube.texture),
    dispose: () => {
      for (const { cube } of captures.values()) cube.dispose();
      shown.dark.dispose();
    },
  };
};

import type { Object3D, Texture } from 'three';
import type { FlatView } from './flatView';
import { heldApp, type HeldApp } from './heldApp';
import type { TextureMemory } from './pageBench';
import { stubDrawing } from './stubDrawing';

/** Longer than any light takes to come up, in frames. */
const SETTLES = 20;
/** The first brings the camera there and takes the picture of the room, the second draws with it. */
const FRAMES_A_VIEW = 2;

const isTexture = (value: unknown): value is Texture =>
  typeof value === 'object' && value !== null && 'isTexture' in value;

/** Every texture that something in the scene refers to, what is hidden now among it. */
const texturesIn = (scene: Object3D): ReadonlySet<Texture> => {
  const found = new Set<Texture>();
  const note = (owner: unknown): void => {
    if (typeof owner !== 'object' || owner === null) return;
    for (const value of Object.values(owner)) if (isTexture(value)) found.add(value);
  };
  scene.traverse((object) => {
    note(object);
    if ('skeleton' in object) note(object.skeleton);
    if ('material' in object) [object.material].flat().forEach(note);
  });
  return found;
};

/** Walks through the flat in every state of its light, with every lamp lit and every room dimmed once, so that all the app ever makes is there. */
const walkThrough = (app: HeldApp, views: readonly FlatView[]): void => {
  const { apartment, light: opening } = app.session.scenario;
  const light = apartment.visual?.light;
  const lamps = Object.fromEntries((light?.layers ?? []).map(({ id }) => [id, 1]));
  const passes = [
    ...(light?.states ?? []).map((state) => ({ state: state.id, lamps, share: 0.5 })),
    { state: opening },
  ];
  for (const pass of passes) {
    app.light(pass);
    for (let i = 0; i < SETTLES; i += 1) app.nextFrame();
    for (const view of views) {
      app.look(view);
      for (let i = 0; i < FRAMES_A_VIEW; i += 1) app.nextFrame();
    }
  }
};

/** What the app has put on the card once everything was seen. */
export const textureMemory = (views: readonly FlatView[]): TextureMemory => {
  const app = heldApp();
  const { scene, gl } = app.state();
  const context = gl.getContext();
  const watched = window.foyerTextures;
  if (!watched || !(context instanceof WebGL2RenderingContext))
    throw new Error('Nobody watched the textures of this page.');
  const drawAgain = stubDrawing(context);
  try {
    for (const texture of [...texturesIn(scene), ...app.lightTextures()])
      if (!texture.isRenderTargetTexture) gl.initTexture(texture);
    walkThrough(app, views);
  } finally {
    drawAgain();
  }
  const { textures, buffers } = watched(context);
  const total = (held: ReadonlyMap<object, number>): number =>
    [...held.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    bytes: total(textures),
    count: textures.size,
    largestBytes: Math.max(0, ...textures.values()),
    bufferBytes: total(buffers),
  };
};

import {
  AgXToneMapping,
  type Mesh,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
  type Object3D,
  type Vector3,
} from 'three';
import { fetchVisitFiles } from '../../../src/adapters/assets/fetchVisitFiles';
import { lightShares } from '../../../src/core/apartment/lightShares';
import { lightWeights } from '../../../src/core/apartment/lightWeights';
import type { LoadedScene } from '../../../src/view/bindings/loadedScene';
import { loadScene } from '../../../src/view/loadScene';
import type { HeldApp } from './heldApp';
import { hide } from './hide';

export type BareFlat = { readonly renderer: WebGLRenderer; readonly frame: () => void };

/** Longer than any light takes to come up. */
const LIGHT_SETTLES = 30;
const FRAME_S = 1 / 60;

/** Also for the app's meshes, which come from another copy of three. */
const isMesh = (object: Object3D): object is Mesh => 'isMesh' in object;

/** The meshes a scene shows, by the names they have in the file. */
const shownIn = (scene: Object3D): ReadonlyMap<string, Object3D> => {
  const shown = new Map<string, Object3D>();
  scene.traverseVisible((object) => {
    if (isMesh(object)) shown.set(object.name, object);
  });
  return shown;
};

/** Shows what the app shows, and hides what walls hide there. */
const showLike = (theirs: Object3D, models: readonly Object3D[]): void => {
  const shown = shownIn(theirs);
  for (const model of models)
    model.traverse((object) => {
      if (!isMesh(object)) return;
      const same = shown.get(object.name);
      object.visible = same !== undefined;
      if (same) object.layers.mask = same.layers.mask;
    });
};

const loadFiles = async ({ session }: HeldApp): Promise<LoadedScene> => {
  const { scenario } = session;
  const base = new URL('./', document.baseURI).href;
  const { people, ...files } = await fetchVisitFiles(base, scenario, () => undefined);
  const apartment = { ...files, manifest: scenario.apartment };
  const loaded = await loadScene({ apartment, people });
  if (!loaded.ok) throw new Error(`The flat does not load: ${JSON.stringify(loaded.error)}`);
  return loaded.value;
};

/** The models where the app has them. What never moves is frozen, as in the app, so that the bare loop is as cheap as it can be. */
const sceneOf = ({ shell, objects, people, light }: LoadedScene, theirs: Object3D): Scene => {
  const scene = new Scene();
  scene.add(shell, ...objects.values(), ...light.extras);
  scene.traverse((object) => {
    object.matrixAutoUpdate = false;
  });
  for (const [id, { root }] of people) {
    const seat = theirs.getObjectByName(`person:${id}`);
    if (seat) root.applyMatrix4(seat.matrixWorld);
    scene.add(root);
  }
  scene.updateMatrixWorld(true);
  return scene;
};

/** Composes the light and takes the picture of the room once: from then on they only lie there, as textures do. */
const lightOnce = (
  { light, apartment }: LoadedScene,
  { session }: HeldApp,
  renderer: WebGLRenderer,
  scene: Scene,
  eye: Vector3,
): void => {
  const layers = apartment.visual?.light;
  const { scenario, snapshots } = session;
  const { states } = snapshots.getState().world;
  scene.background = light.sky;
  light.aim(
    scenario.light,
    layers ? lightWeights(layers, scenario.light, states) : {},
    layers ? lightShares(scenario.apartment, states) : {},
  );
  for (let i = 0; i < LIGHT_SETTLES; i += 1) light.advance(renderer, scene, eye, FRAME_S);
};

/**
 * The same files as the app's, with the same things shown from the same place, in a plain scene drawn by a plain
 * renderer: the same materials and contact shadows, but nobody who keeps their light true.
 */
export const bareFlat = async (app: HeldApp): Promise<BareFlat> => {
  const { scene: theirs, camera: eye, gl } = app.state();
  if (!(eye instanceof Object) || !('fov' in eye))
    throw new Error('The app has no perspective camera.');
  const loaded = await loadFiles(app);
  const scene = sceneOf(loaded, theirs);
  const canvas = document.createElement('canvas');
  const renderer = new WebGLRenderer({ canvas, antialias: true });
  renderer.toneMapping = AgXToneMapping;
  renderer.setSize(gl.domElement.width, gl.domElement.height, false);
  const models = [loaded.shell, ...loaded.objects.values()];
  for (const { root } of loaded.people.values()) models.push(root);
  showLike(theirs, models);
  const camera = new PerspectiveCamera(eye.fov, eye.aspect, eye.near, eye.far);
  eye.matrixWorld.decompose(camera.position, camera.quaternion, camera.scale);
  lightOnce(loaded, app, renderer, scene, camera.position);
  hide(scene, ['mirrors']);
  return { renderer, frame: () => renderer.render(scene, camera) };
};

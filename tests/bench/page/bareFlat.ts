import {
  AgXToneMapping,
  type Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PMREMGenerator,
  Scene,
  WebGLRenderer,
  type Object3D,
} from 'three';
import { fetchVisitFiles } from '../../../src/adapters/assets/fetchVisitFiles';
import { loadScene } from '../../../src/view/loadScene';
import type { HeldApp } from './heldApp';

export type BareFlat = { readonly renderer: WebGLRenderer; readonly frame: () => void };

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

const reflects = (object: Object3D | undefined): boolean => {
  const material: unknown = object && 'material' in object ? object.material : null;
  return (
    typeof material === 'object' &&
    material !== null &&
    'envMap' in material &&
    material.envMap !== null
  );
};

/** Shows what the app shows, with reflections where the app has them, so that both draw with the same shaders. */
const dressLike = (theirs: Object3D, scene: Scene, renderer: WebGLRenderer): void => {
  const shown = shownIn(theirs);
  const filter = new PMREMGenerator(renderer);
  const surroundings = filter.fromScene(new Scene()).texture;
  filter.dispose();
  scene.traverse((object) => {
    if (!isMesh(object)) return;
    object.visible = shown.has(object.name);
    const { material } = object;
    if (material instanceof MeshStandardMaterial && reflects(shown.get(object.name)))
      material.envMap = surroundings;
  });
};

const loadFiles = async ({ session }: HeldApp) => {
  const { scenario } = session;
  const base = new URL('./', document.baseURI).href;
  const { people, backdrop, ...files } = await fetchVisitFiles(base, scenario, () => undefined);
  const apartment = { ...files, manifest: scenario.apartment, ...(backdrop ? { backdrop } : {}) };
  const loaded = await loadScene({ apartment, people });
  if (!loaded.ok) throw new Error(`The flat does not load: ${JSON.stringify(loaded.error)}`);
  return loaded.value;
};

/**
 * The same files as the app's, with the same things shown from the same place, in a plain scene drawn by a plain
 * renderer. What never moves is frozen, as in the app, so that the bare loop is as cheap as it can be.
 */
export const bareFlat = async (app: HeldApp): Promise<BareFlat> => {
  const { scene: theirs, camera: eye, gl } = app.state();
  const loaded = await loadFiles(app);
  const scene = new Scene();
  scene.add(loaded.shell, ...loaded.objects.values());
  scene.traverse((object) => {
    object.matrixAutoUpdate = false;
  });
  for (const [id, { root }] of loaded.people) {
    const seat = theirs.getObjectByName(`person:${id}`);
    if (seat) root.applyMatrix4(seat.matrixWorld);
    scene.add(root);
  }
  scene.updateMatrixWorld(true);
  const canvas = document.createElement('canvas');
  const renderer = new WebGLRenderer({ canvas, antialias: true });
  renderer.toneMapping = AgXToneMapping;
  renderer.setSize(gl.domElement.width, gl.domElement.height, false);
  dressLike(theirs, scene, renderer);
  if (!(eye instanceof Object) || !('fov' in eye))
    throw new Error('The app has no perspective camera.');
  const camera = new PerspectiveCamera(eye.fov, eye.aspect, eye.near, eye.far);
  eye.matrixWorld.decompose(camera.position, camera.quaternion, camera.scale);
  return { renderer, frame: () => renderer.render(scene, camera) };
};

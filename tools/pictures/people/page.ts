import {
  ACESFilmicToneMapping,
  AdditiveBlending,
  type AnimationClip,
  AnimationMixer,
  BoxGeometry,
  Color,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  PCFSoftShadowMap,
  PerspectiveCamera,
  PMREMGenerator,
  Scene,
  SkinnedMesh,
  Vector3,
  WebGLRenderer,
  type Object3D,
} from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import type { KeyPose } from './keyPose.ts';

const SIZE = { width: 320, height: 400 };
/** From so near somebody is talked to. */
const NEAR_M = 0.6;
const SHARPER = 2;
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setPixelRatio(SHARPER);
renderer.setSize(SIZE.width, SIZE.height, false);
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFSoftShadowMap;
renderer.toneMapping = ACESFilmicToneMapping;
const scene = new Scene();
scene.background = new Color(0xcfc8bd);
scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04).texture;
scene.environmentIntensity = 0.55;
const sun = new DirectionalLight(0xfff1dd, 2.2);
sun.castShadow = true;
sun.shadow.mapSize.set(1024, 1024);
Object.assign(sun.shadow.camera, { left: -2, right: 2, top: 2, bottom: -2 });
scene.add(sun, sun.target);
const camera = new PerspectiveCamera(26, SIZE.width / SIZE.height, 0.1, 30);

const box = (x: number, y: number, z: number, colour: number): Mesh => {
  const mesh = new Mesh(
    new BoxGeometry(x, y, z),
    new MeshStandardMaterial({ color: colour, roughness: 0.9 }),
  );
  mesh.receiveShadow = true;
  scene.add(mesh);
  return mesh;
};
const floor = box(6, 0.02, 6, 0x9a8468);
const chair = box(0.44, 0.46, 0.44, 0x7d7163);

type Model = {
  readonly root: Object3D;
  readonly mixer: AnimationMixer;
  readonly clips: readonly AnimationClip[];
};
const models = new Map<string, Promise<Model>>();
const loaded = (url: string): Promise<Model> => {
  const known = models.get(url);
  if (known) return known;
  const made = loader.loadAsync(url).then((gltf) => {
    gltf.scene.traverse((object) => {
      if (!(object instanceof Mesh)) return;
      object.castShadow = object instanceof SkinnedMesh;
      object.frustumCulled = false;
      const { material } = object as Mesh;
      // The wet of the eye is drawn by its highlights alone, as in a visit.
      if (material instanceof MeshStandardMaterial && material.transparent) {
        material.color.set(0);
        material.blending = AdditiveBlending;
        material.depthWrite = false;
      }
    });
    return {
      root: gltf.scene,
      mixer: new AnimationMixer(gltf.scene),
      clips: gltf.animations,
    };
  });
  models.set(url, made);
  return made;
};

const FACE = new Vector3(0, 0.06, 0.05);
const weigh = (root: Object3D, shapes: Readonly<Record<string, number>>): void => {
  const face = root.getObjectByName('face');
  if (!(face instanceof Mesh)) return;
  const weights = face.morphTargetInfluences ?? [];
  for (const [name, at] of Object.entries(face.morphTargetDictionary ?? {}))
    weights[at] = shapes[name] ?? 0;
};

/** Draws one key pose and answers it as a data URL. */
const draw = async (pose: KeyPose): Promise<string> => {
  const model = await loaded(pose.url);
  const clip = model.clips.find(({ name }) => name === pose.clip);
  if (!clip) throw new Error(`${pose.url} has no clip ${pose.clip}`);
  model.mixer.stopAllAction();
  model.mixer.clipAction(clip).reset().play();
  model.mixer.setTime(pose.atSeconds);
  scene.add(model.root);
  model.root.updateMatrixWorld(true);
  const centre = new Vector3();
  model.root.getObjectByName('spine')?.getWorldPosition(centre);
  const floorM = pose.floorM ?? 0;
  floor.position.set(centre.x, floorM - 0.011, centre.z);
  chair.visible = pose.chairM !== undefined;
  const [x = 0, z = 0] = pose.chairM ?? [];
  chair.position.set(x, floorM + 0.23, z);
  const low = centre.y - floorM < 0.55;
  centre.y = low ? floorM + 0.35 : floorM + 0.86;
  const turn = (pose.yawDeg * Math.PI) / 180;
  const away = pose.face ? NEAR_M : 4.4;
  const above = low ? 1.5 : pose.face ? 0 : 0.35;
  if (pose.face) model.root.getObjectByName('head')?.getWorldPosition(centre).add(FACE);
  weigh(model.root, pose.face ?? {});
  camera.fov = pose.face ? 32 : 26;
  camera.updateProjectionMatrix();
  camera.position.set(Math.sin(turn) * away, above, Math.cos(turn) * away).add(centre);
  camera.lookAt(centre);
  sun.position.set(1.5, 3.2, 2).add(centre);
  sun.target.position.copy(centre);
  renderer.render(scene, camera);
  scene.remove(model.root);
  return renderer.domElement.toDataURL('image/png');
};

Object.assign(window, { drawKeyPose: draw });

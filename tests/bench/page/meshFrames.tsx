import { createRoot, extend, useFrame, type RootState } from '@react-three/fiber';
import { useRef } from 'react';
import {
  AmbientLight,
  DirectionalLight,
  Group,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  SphereGeometry,
  WebGLRenderer,
  type Object3D,
} from 'three';
import { compareBlocks, type BareComparison } from './compareBlocks';
import type { Blocks } from './pageBench';
import { stubDrawing } from './stubDrawing';

extend({ AmbientLight, DirectionalLight, Group, Mesh });

const SIZE = { width: 64, height: 64, top: 0, left: 0 };
const FIELD = 60;
const TURNING = 20;
const FRAME_S = 1 / 60;
const LIGHT_FROM = [1, 3, 2] as const;

type Ball = {
  readonly material: MeshStandardMaterial;
  readonly at: readonly [number, number, number];
};

const sphere = new SphereGeometry(0.2, 16, 12);

/** All before the camera at the origin, with a dozen materials to sort by. */
const ballsOf = (meshes: number): readonly Ball[] => {
  const materials = Array.from(
    { length: 12 },
    (_, i) => new MeshStandardMaterial({ roughness: i / 12 }),
  );
  return Array.from({ length: meshes }, (_, i) => ({
    material: materials[i % materials.length] ?? new MeshStandardMaterial(),
    at: [((i % 10) - 4.5) * 0.5, (Math.floor(i / 10) % 10) * 0.5 - 2.25, -6 - Math.floor(i / 100)],
  }));
};

const newRenderer = (): WebGLRenderer => {
  const renderer = new WebGLRenderer({ canvas: document.createElement('canvas'), antialias: true });
  renderer.setSize(SIZE.width, SIZE.height, false);
  return renderer;
};

const bareLoop = (balls: readonly Ball[], renderer: WebGLRenderer) => {
  const scene = new Scene();
  const sun = new DirectionalLight(0xffffff, 1.5);
  sun.position.set(...LIGHT_FROM);
  scene.add(new AmbientLight(0xffffff, 0.7), sun);
  for (const { material, at } of balls) {
    const mesh = new Mesh(sphere, material);
    mesh.position.set(...at);
    scene.add(mesh);
  }
  const turning = Array.from({ length: TURNING }, () => new Group());
  scene.add(...turning);
  const camera = new PerspectiveCamera(FIELD, 1, 0.1, 100);
  return () => {
    for (const group of turning) group.rotation.y += FRAME_S;
    renderer.render(scene, camera);
  };
};

const Turning = () => {
  const group = useRef<Object3D>(null);
  useFrame((_, elapsedSeconds) => {
    if (group.current) group.current.rotation.y += elapsedSeconds;
  });
  return <group ref={group} />;
};

const Balls = ({ balls }: { readonly balls: readonly Ball[] }) => (
  <>
    <ambientLight intensity={0.7} />
    <directionalLight position={LIGHT_FROM} intensity={1.5} />
    {balls.map(({ material, at }) => (
      <mesh key={at.join()} geometry={sphere} material={material} position={at} />
    ))}
    {Array.from({ length: TURNING }, (_, i) => (
      <Turning key={i} />
    ))}
  </>
);

const mounted = async (
  balls: readonly Ball[],
  renderer: WebGLRenderer,
): Promise<() => RootState> => {
  const root = createRoot(renderer.domElement);
  const camera = { position: [0, 0, 0] as const, fov: FIELD, near: 0.1, far: 100 };
  await root.configure({
    gl: renderer,
    frameloop: 'never',
    size: SIZE,
    dpr: 1,
    camera: { ...camera, position: [0, 0, 0] },
  });
  const store = root.render(<Balls balls={balls} />);
  const isUp = (): boolean => store.getState().scene.children.length >= balls.length + TURNING;
  for (let i = 0; i < 400 && !isUp(); i++)
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  if (!isUp()) throw new Error('React Three Fiber did not mount its scene.');
  return store.getState;
};

/** JS of a frame of React Three Fiber beside bare three: one mesh component each, twenty frame callbacks. */
export const meshFrames = async (meshes: number, blocks: Blocks): Promise<BareComparison> => {
  const balls = ballsOf(meshes);
  const [ours, theirs] = [newRenderer(), newRenderer()];
  const state = await mounted(balls, ours);
  let seconds = 0;
  const oursFrame = (): void => {
    seconds += FRAME_S;
    state().advance(seconds, true);
  };
  const bareFrame = bareLoop(balls, theirs);
  oursFrame();
  bareFrame();
  for (const renderer of [ours, theirs]) stubDrawing(renderer.getContext());
  const compared = await compareBlocks(
    { frame: oursFrame, renderer: ours },
    { frame: bareFrame, renderer: theirs },
    blocks,
  );
  for (const renderer of [ours, theirs]) renderer.forceContextLoss();
  return compared;
};

import {
  CubeCamera,
  HalfFloatType,
  LinearMipmapLinearFilter,
  NoToneMapping,
  PMREMGenerator,
  Scene,
  WebGLCubeRenderTarget,
  type Object3D,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { skyColour } from '../skyColour';
import type { LoadedScene } from '../bindings/loadedScene';

const SIDE_PX = 128;

/** The room where people are met: its middle stands for the whole flat. */
const viewpoint = ({ apartment }: LoadedScene): readonly [number, number, number] => {
  const room =
    apartment.manifest.rooms.find(({ type }) => type === 'living') ?? apartment.manifest.rooms[0];
  const corners = room?.floorPolygon ?? [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2000;
  return corners.length > 0 ? [middle(xs), 1.4, middle(ys)] : [0, 1.4, 0];
};

/**
 * Takes a picture of the lit flat in all directions, for reflections and for the light on people and movable things.
 * Call it before the nodes are mounted; it is freed with the scene.
 */
export const captureEnvironment = (renderer: WebGLRenderer, scene: LoadedScene): Texture => {
  const stage = new Scene();
  stage.background = skyColour(scene);
  const nodes: Object3D[] = [scene.shell, ...scene.objects.values()];
  const parents = nodes.map((node) => node.parent);
  stage.add(...nodes);
  const cube = new WebGLCubeRenderTarget(SIDE_PX, {
    type: HalfFloatType,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
  });
  const camera = new CubeCamera(0.05, 40, cube);
  camera.position.set(...viewpoint(scene));
  const toneMapping = renderer.toneMapping;
  renderer.toneMapping = NoToneMapping;
  camera.update(renderer, stage);
  const filter = new PMREMGenerator(renderer);
  const environment = filter.fromCubemap(cube.texture);
  renderer.toneMapping = toneMapping;
  filter.dispose();
  cube.dispose();
  nodes.forEach((node, index) => {
    node.removeFromParent();
    parents[index]?.add(node);
  });
  scene.held.add(environment);
  return environment.texture;
};

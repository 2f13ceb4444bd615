import { BoxGeometry, Group, Mesh, MeshStandardMaterial, Scene } from 'three';
import { GLTFExporter } from 'three/examples/jsm/exporters/GLTFExporter.js';
import type { CompiledApartment } from '../../src/core/apartment/compiledApartment';
import type { SceneFiles } from '../../src/view/loadScene';

const block = (name: string, size: [number, number, number], colour: string): Mesh => {
  const geometry = new BoxGeometry(...size);
  geometry.setAttribute('uv1', geometry.getAttribute('uv').clone());
  const mesh = new Mesh(geometry, new MeshStandardMaterial({ color: colour, roughness: 0.9 }));
  mesh.name = name;
  return mesh;
};

const model = (): Scene => {
  const scene = new Scene();
  const shell = new Group();
  shell.name = 'shell';
  shell.userData = { lightmap: 'arch' };
  const floor = block('floor', [4, 0.1, 4], '#a08060');
  floor.position.set(2, -0.05, 2);
  shell.add(floor);
  const rug = new Group();
  rug.name = 'rug';
  rug.userData = { lightmap: 'arch' };
  rug.position.set(2, 0, 2);
  const lifted = block('rug@edge=lifted', [1, 0.06, 0.8], '#aa3333');
  const taped = block('rug@edge=taped', [1, 0.02, 0.8], '#3333aa');
  rug.add(lifted, taped);
  const stool = block('stool', [0.3, 0.45, 0.3], '#44aa44');
  stool.position.set(3.5, 0.225, 0.5);
  scene.add(shell, rug, stool);
  return scene;
};

const whiteTexture = async (): Promise<ArrayBuffer> => {
  const canvas = new OffscreenCanvas(8, 8);
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('no 2d canvas here');
  paint.fillStyle = '#ffffff';
  paint.fillRect(0, 0, 8, 8);
  return (await canvas.convertToBlob()).arrayBuffer();
};

/** The room of `roomApartment` as files, made on the spot. */
export const roomFiles = async (apartment: CompiledApartment): Promise<SceneFiles> => {
  const glb = await new GLTFExporter().parseAsync(model(), { binary: true });
  if (!(glb instanceof ArrayBuffer)) throw new Error('the exporter gave JSON');
  return {
    apartment: {
      manifest: apartment,
      name: 'one-room.glb',
      glb,
      light: { probes: null, pictures: new Map([['arch-sky.png', await whiteTexture()]]) },
    },
    people: {},
  };
};

import { WebGLRenderer } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { KTX2Loader } from 'three/examples/jsm/loaders/KTX2Loader.js';

export type SceneDecoders = { readonly gltf: GLTFLoader; readonly ktx2: KTX2Loader };

let shared: SceneDecoders | null = null;

/**
 * The one pair of decoders of this page. Two KTX2 loaders would each start their own workers, so it outlives every
 * visit. What the graphics card reads is asked of a renderer that lives only for the question.
 */
export const sceneDecoders = (): SceneDecoders => {
  if (shared) return shared;
  const probe = new WebGLRenderer({ canvas: document.createElement('canvas') });
  const ktx2 = new KTX2Loader()
    .setTranscoderPath(new URL('./basis/', document.baseURI).href)
    .detectSupport(probe);
  probe.dispose();
  probe.forceContextLoss();
  shared = { gltf: new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).setKTX2Loader(ktx2), ktx2 };
  return shared;
};

import { useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import type { WebGLRenderer } from 'three';
import type { LoadedScene } from '../bindings/loadedScene';
import { applyEnvironment } from './applyEnvironment';
import { captureEnvironment } from './captureEnvironment';

/** A capture lives in the renderer that made it. */
const capturedBy = new WeakMap<LoadedScene, WebGLRenderer>();

/** Lights what has no lightmap by a picture of the flat, taken once per scene, before its nodes are mounted. */
export const useEnvironment = (scene: LoadedScene): void => {
  const gl = useThree((state) => state.gl);
  useMemo(() => {
    if (scene.light || capturedBy.get(scene) === gl) return;
    capturedBy.set(scene, gl);
    const environment = captureEnvironment(gl, scene);
    applyEnvironment(scene.shell, environment);
    for (const object of scene.objects.values()) applyEnvironment(object, environment);
    for (const { root } of scene.people.values()) applyEnvironment(root, environment);
  }, [gl, scene]);
};

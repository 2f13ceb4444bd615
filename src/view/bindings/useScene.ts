import { useContext } from 'react';
import { SceneContext, type SceneInUse } from './sceneContext';

/** @throws outside a VisitScene, which is a mistake of the component that uses it. */
export const useScene = (): SceneInUse => {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('Invariant: no scene to draw here');
  return scene;
};

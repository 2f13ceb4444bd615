import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { Reflector } from 'three/examples/jsm/objects/Reflector.js';
import { lightWeights } from '../../core/apartment/lightWeights';
import { useSession } from '../../session/useSession';
import { useScene } from '../bindings/useScene';
import { footprintIn } from '../sight/footprintIn';
import type { SceneLight } from './sceneLight';

/** After the camera was set (-30), before the picture. */
const AFTER_CAMERA = -25;

/** On the hands of a headset, which are seen as well in the dark as panels are. */
const HANDS = 1.5;

const eye = new Vector3();

/** The light of the flat follows the world: the state of the day, and the lamps that somebody switched or carried off. */
export const Light = ({ light }: { readonly light: SceneLight }) => {
  const { scenario, snapshots } = useSession();
  const { sight } = useScene();
  const get = useThree((state) => state.get);
  const described = scenario.apartment.visual?.light ?? null;

  useMemo(() => {
    light.aim(
      scenario.light,
      described ? lightWeights(described, scenario.light, snapshots.getState().world.states) : {},
    );
  }, [described, light, scenario, snapshots]);
  useEffect(() => {
    if (!described) return undefined;
    const switches = new Set(described.layers.flatMap(({ object }) => object ?? []));
    let before = snapshots.getState().world.states;
    return snapshots.subscribe(({ world: { states } }) => {
      if (states === before) return;
      const changed = [...switches].some((id) => states[id] !== before[id]);
      before = states;
      if (changed) light.aim(scenario.light, lightWeights(described, scenario.light, states));
    });
  }, [described, light, scenario, snapshots]);

  useLayoutEffect(() => {
    const { manifest } = scenario.apartment;
    for (const extra of light.extras)
      if (extra instanceof Reflector) sight.place(extra, footprintIn(manifest, extra));
  }, [light, scenario, sight]);

  useFrame(({ camera }, elapsedSeconds) => {
    const { gl, scene } = get();
    camera.getWorldPosition(eye);
    light.advance(gl, scene, eye, elapsedSeconds);
  }, AFTER_CAMERA);
  return (
    <>
      <ambientLight intensity={HANDS} />
      <primitive attach="background" object={light.sky} />
      {light.extras.map((extra) => (
        <primitive key={extra.id} object={extra} />
      ))}
    </>
  );
};

import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { Reflector } from 'three/examples/jsm/objects/Reflector.js';
import type { FlatLight } from '../../core/apartment/lightSchema';
import { lightShares } from '../../core/apartment/lightShares';
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

type Session = ReturnType<typeof useSession>;
type States = ReturnType<Session['snapshots']['getState']>['world']['states'];

/** States of a thing with which the light of whole rooms changes. */
const SWITCHES = ['shutter', 'curtain', 'mains'];

/** Things whose states the light follows: lamps, doors, what covers windows, and what cuts the current. */
const switchesOf = ({ scenario }: Session, layers: FlatLight['layers'], states: States) =>
  new Set([
    ...layers.flatMap(({ object }) => object ?? []),
    ...scenario.apartment.manifest.openings.map(({ id }) => id),
    ...Object.keys(states).filter((id) => SWITCHES.some((key) => states[id]?.[key] !== undefined)),
  ]);

const aimAt = (light: SceneLight, { scenario }: Session, states: States): void => {
  const described = scenario.apartment.visual?.light;
  if (!described) {
    light.aim(scenario.light, {}, {});
    return;
  }
  const weights = lightWeights(described, scenario.light, states);
  light.aim(scenario.light, weights, lightShares(scenario.apartment, states));
};

/** The light of the flat follows the world: the state of the day, lamps that somebody switched or carried off, doors, shutters and curtains. */
export const Light = ({ light }: { readonly light: SceneLight }) => {
  const session = useSession();
  const { scenario, snapshots } = session;
  const { sight } = useScene();
  const get = useThree((state) => state.get);
  const described = scenario.apartment.visual?.light ?? null;

  useMemo(() => {
    aimAt(light, session, snapshots.getState().world.states);
  }, [light, session, snapshots]);
  useEffect(() => {
    if (!described) return undefined;
    let before = snapshots.getState().world.states;
    const switches = switchesOf(session, described.layers, before);
    return snapshots.subscribe(({ world: { states } }) => {
      if (states === before) return;
      const changed = [...switches].some((id) => states[id] !== before[id]);
      before = states;
      if (changed) aimAt(light, session, states);
    });
  }, [described, light, session, snapshots]);

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

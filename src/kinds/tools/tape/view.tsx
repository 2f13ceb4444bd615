import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Box3, Quaternion, Vector3, type Group } from 'three';
import { shownBox } from '../../../view/bindings/shownBox';
import { useLatestReading } from '../../../view/bindings/useLatestReading';
import { useScene } from '../../../view/bindings/useScene';
import { useVisit } from '../../../view/bindings/useVisit';
import { LABEL_ASPECT, labelTexture } from './labelTexture';
import { tapeLine } from './tapeLine';

const SHOWN_S = 8;
/** As wide from every side, so that it is never seen edge-on. */
const TAPE_M = 0.012;
const LABEL_M = 0.07;
const UP = new Vector3(0, 1, 0);

const nothing = (): void => undefined;

/** The tape along what was measured last, with its value, for a few seconds or while the thing has the attention. */
export const TapeView = () => {
  const reading = useLatestReading('tape');
  const { scene, locale } = useScene();
  const { attention, pose } = useVisit();
  const group = useRef<Group>(null);
  const shown = useRef({ forS: 0, seq: -1 });
  const [thing = '', quantity = ''] = reading?.quantity.split('.') ?? [];
  const node = scene.objects.get(thing);

  const laid = useMemo(() => {
    if (!reading || !node) return null;
    const { from, to } = tapeLine(quantity, reading.value / 100, {
      box: shownBox(node),
      obstacles: scene.apartment.manifest.collision
        .filter(({ object }) => object === undefined)
        .map(({ min, max }) => new Box3(new Vector3(min[0] / 1000, 0, min[1] / 1000), new Vector3(max[0] / 1000, 3, max[1] / 1000))),
      eye: new Vector3(pose.xM, pose.eyeHeightM, pose.zM),
    });
    const along = new Vector3().subVectors(to, from);
    return {
      middle: new Vector3().lerpVectors(from, to, 0.5).toArray(),
      label: new Vector3().lerpVectors(from, to, 0.5).setY(Math.max(from.y, to.y) + LABEL_M).toArray(),
      turn: new Quaternion().setFromUnitVectors(UP, along.clone().normalize()),
      lengthM: along.length(),
      texture: labelTexture(`${reading.value.toLocaleString(locale)} cm`),
    };
  }, [locale, node, pose, quantity, reading, scene]);
  useEffect(() => () => laid?.texture.dispose(), [laid]);

  useFrame((_, elapsedSeconds) => {
    const tape = group.current;
    if (!tape || !reading) return;
    const was = shown.current;
    was.forS = was.seq === reading.seq ? was.forS + elapsedSeconds : 0;
    was.seq = reading.seq;
    tape.visible = was.forS < SHOWN_S || attention.getState().focus?.target.id === thing;
  });

  if (!laid) return null;
  return (
    <group ref={group} name="tape">
      <mesh position={laid.middle} quaternion={laid.turn} scale={[TAPE_M, laid.lengthM, TAPE_M]} raycast={nothing}>
        <boxGeometry />
        <meshBasicMaterial color="#ffd84d" toneMapped={false} />
      </mesh>
      <sprite position={laid.label} scale={[LABEL_M * LABEL_ASPECT, LABEL_M, 1]} renderOrder={6} raycast={nothing}>
        <spriteMaterial map={laid.texture} depthTest={false} toneMapped={false} />
      </sprite>
    </group>
  );
};

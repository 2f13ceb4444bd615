import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3, type Group } from 'three';
import { shownBox } from '../../../view/bindings/shownBox';
import { standingBoxes } from '../../../view/bindings/standingBoxes';
import { useLatestReading } from '../../../view/bindings/useLatestReading';
import { useScene } from '../../../view/bindings/useScene';
import { useVisit } from '../../../view/bindings/useVisit';
import { LABEL_ASPECT, labelTexture } from './labelTexture';
import { laidTape } from './laidTape';
import { tapeLine } from './tapeLine';

const SHOWN_S = 8;
/** A picture that came late counts for no more, so that it does not take the tape away unseen. */
const LONGEST_S = 0.1;
/** As wide from every side, so that it is never seen edge-on. */
const TAPE_M = 0.012;
const LABEL_M = 0.07;

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

  const tape = useMemo(() => {
    if (!reading || !node) return null;
    const eye = new Vector3(pose.xM, pose.floorM + pose.eyeHeightM, pose.zM);
    const obstacles = standingBoxes(scene.apartment, 0);
    const line = tapeLine(quantity, reading.value / 100, { box: shownBox(node), obstacles, eye });
    const value = labelTexture(`${reading.value.toLocaleString(locale)} cm`);
    return { ...laidTape(line), value };
  }, [locale, node, pose, quantity, reading, scene]);
  useEffect(() => () => tape?.value.dispose(), [tape]);

  useFrame((_, elapsedSeconds) => {
    const drawn = group.current;
    if (!drawn || !reading) return;
    const was = shown.current;
    was.forS = was.seq === reading.seq ? was.forS + Math.min(elapsedSeconds, LONGEST_S) : 0;
    was.seq = reading.seq;
    drawn.visible = was.forS < SHOWN_S || attention.getState().focus?.target.id === thing;
  });

  if (!tape) return null;
  const scale = [TAPE_M, tape.lengthM, TAPE_M] as const;
  return (
    <group ref={group} name="tape">
      <mesh position={tape.middle} quaternion={tape.turn} scale={scale} raycast={nothing}>
        <boxGeometry />
        <meshBasicMaterial color="#ffd84d" toneMapped={false} />
      </mesh>
      <sprite
        position={tape.label}
        scale={[LABEL_M * LABEL_ASPECT, LABEL_M, 1]}
        renderOrder={6}
        raycast={nothing}
      >
        <spriteMaterial map={tape.value} depthTest={false} toneMapped={false} />
      </sprite>
    </group>
  );
};

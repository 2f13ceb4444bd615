import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, type RefObject } from 'react';
import type { Group } from 'three';
import type { CompiledPerson } from '../../core/scenario/compiledScenario';
import { useSession } from '../../session/useSession';
import type { LoadedPerson } from '../bindings/loadedScene';
import { useScene } from '../bindings/useScene';
import { createPersonLife } from './createPersonLife';

type Props = {
  readonly person: CompiledPerson;
  readonly model: LoadedPerson | undefined;
  readonly frame: RefObject<Group | null>;
  /** When she takes on another posture. */
  readonly onPosture: (posture: string) => void;
};

/** A person in motion. All of it on the frame loop; React renders nothing here. */
export const PersonMotion = ({ person, model, frame, onPosture }: Props) => {
  const session = useSession();
  const { scene, sight, locale } = useScene();
  const life = useMemo(
    () => createPersonLife({ session, scene, sight, locale, person, model }),
    [locale, model, person, scene, session, sight],
  );
  useEffect(() => () => life.stop(), [life]);
  useFrame(({ camera }, elapsedSeconds) => {
    if (!frame.current) return;
    const before = life.posture();
    life.advance(frame.current, camera, elapsedSeconds);
    if (life.posture() !== before) onPosture(life.posture());
  });
  return null;
};

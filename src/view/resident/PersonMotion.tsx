import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import type { World } from '../../core/world/world';
import { useSession } from '../../session/useSession';
import { useScene } from '../bindings/useScene';
import type { LoadedPerson } from '../bindings/loadedScene';
import { visemesOf, type TimedViseme } from '../speech/visemesOf';
import { createClips } from './createClips';
import { createFace } from './createFace';
import { createGaze } from './createGaze';

const SILENT: readonly TimedViseme[] = [];
const trainee = new Vector3();

type Props = { readonly id: string; readonly person: LoadedPerson };

/** Life in a seated person: clips, look, blinks, lips. All of it on the frame loop; React renders nothing here. */
export const PersonMotion = ({ id, person }: Props) => {
  const session = useSession();
  const { locale } = useScene();
  const life = useMemo(
    () => ({ clips: createClips(person), gaze: createGaze(person), face: createFace(person) }),
    [person],
  );
  const speech = useMemo(
    () => ({ line: null as World['line'], visemes: SILENT, atS: 0, seconds: 0, started: false }),
    [],
  );
  useEffect(
    () => () => {
      life.clips.stop();
      speech.started = false;
    },
    [life, speech],
  );

  useFrame(({ camera }, elapsedSeconds) => {
    const { world, paused, facts } = session.snapshots.getState();
    if (!speech.started) {
      life.clips.play('sit-idle');
      speech.started = true;
    }
    if (world.line !== speech.line) {
      const { line } = world;
      speech.line = line;
      speech.atS = 0;
      const hers = line?.who === id;
      const text = hers ? session.scenario.lines[line.line]?.[locale] : undefined;
      const seconds = line ? (line.untilTick - world.tick) / TICKS_PER_SECOND : 0;
      speech.visemes = text === undefined ? SILENT : visemesOf(text, locale, seconds);
      const refuses =
        hers && facts.some((fact) => fact.type === 'mark/refused' && fact.tick === world.tick);
      life.clips.play(refuses ? 'sit-refuse' : hers ? 'sit-talk' : 'sit-idle');
    }
    if (!paused) speech.atS += elapsedSeconds;
    speech.seconds += elapsedSeconds;
    life.gaze.release();
    life.clips.update(elapsedSeconds);
    life.gaze.apply(camera.getWorldPosition(trainee), speech.seconds, elapsedSeconds);
    life.face.update(speech.visemes, speech.atS, speech.seconds, elapsedSeconds);
  });
  return null;
};

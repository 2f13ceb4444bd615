import { MathUtils } from 'three';
import type { LoadedPerson } from '../bindings/loadedScene';
import { mouthAt } from '../speech/mouthAt';
import { VISEMES } from '../speech/viseme';
import type { TimedViseme } from '../speech/visemesOf';
import { blinkAt } from './blinkAt';

/** Time constant of lips: 40 ms. */
const LIPS_PER_S = 25;

export type Face = {
  /** `atS` is the time in the line that is spoken; `line` is empty while she is silent. */
  readonly update: (
    line: readonly TimedViseme[],
    atS: number,
    seconds: number,
    elapsedSeconds: number,
  ) => void;
};

/** Blinks, resting expression and lips, written to the shapes of the face. Shapes the model lacks are left out. */
export const createFace = ({ face, manifest }: LoadedPerson): Face => {
  const weights = face.morphTargetInfluences ?? [];
  const index = face.morphTargetDictionary ?? {};
  const write = (name: string, weight: number): void => {
    const at = index[name];
    if (at !== undefined) weights[at] = weight;
  };
  for (const [name, weight] of Object.entries(manifest.rest)) write(name, weight);
  const wanted = new Float32Array(VISEMES.length);
  const shown = new Float32Array(VISEMES.length);
  const names = VISEMES.map((viseme) => `v_${viseme}`);
  return {
    update: (line, atS, seconds, elapsedSeconds) => {
      mouthAt(line, atS, wanted);
      for (let i = 0; i < shown.length; i += 1) {
        shown[i] = MathUtils.damp(shown[i] ?? 0, wanted[i] ?? 0, LIPS_PER_S, elapsedSeconds);
        write(names[i] ?? '', shown[i] ?? 0);
      }
      const lids = blinkAt(seconds);
      write('blinkL', lids);
      write('blinkR', lids);
    },
  };
};

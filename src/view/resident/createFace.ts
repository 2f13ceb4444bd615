import { MathUtils, MeshStandardMaterial } from 'three';
import type { LoadedPerson } from '../bindings/loadedScene';
import { mouthAt } from '../speech/mouthAt';
import { VISEMES } from '../speech/viseme';
import type { TimedViseme } from '../speech/visemesOf';
import { createBlink } from './createBlink';
import { blinkEvery } from './blinkEvery';
import type { Expression } from './expressionOf';

/** Time constant of lips: 40 ms. */
const LIPS_PER_S = 25;
/** A face changes its mind in about a second. */
const FACE_PER_S = 3;
const BLINKS = ['blinkL', 'blinkR'];
const BREATHS_PER_S = 0.27;
/** How much deeper than at rest each shape draws the folds of the skin. */
const FOLDS: Readonly<Record<string, number>> = {
  smile: 0.9,
  pain: 1.3,
  browsUp: 0.5,
  browsDown: 0.6,
  browsSad: 0.3,
};

export type Face = {
  /** `atS` is the time in the line that is spoken; `line` is empty while she is silent. */
  readonly update: (
    line: readonly TimedViseme[],
    atS: number,
    seconds: number,
    elapsedSeconds: number,
  ) => void;
  readonly show: (expression: Expression, blinkEveryS: number) => void;
};

/** The folds are in the relief of the skin: it is made deeper as the face moves. */
const foldsOf = (
  { face, manifest }: Pick<LoadedPerson, 'face' | 'manifest'>,
  shapes: readonly string[],
) => {
  const { material } = face;
  const relief = material instanceof MeshStandardMaterial ? material.normalScale : null;
  const rest = relief?.clone();
  const folds = shapes.flatMap((name, at) => {
    const depth = FOLDS[name];
    return depth === undefined ? [] : [{ at, depth, from: manifest.rest[name] ?? 0 }];
  });
  return (felt: Float32Array): void => {
    if (!relief || !rest) return;
    let deeper = 1;
    for (const { at, depth, from } of folds) deeper += depth * Math.max(0, (felt[at] ?? 0) - from);
    relief.copy(rest).multiplyScalar(deeper);
  };
};

/** Blinks, expression, breath and lips, written to the shapes of the face. Shapes the model lacks are left out. */
export const createFace = ({ face, manifest }: Pick<LoadedPerson, 'face' | 'manifest'>): Face => {
  const weights = face.morphTargetInfluences ?? [];
  const index = face.morphTargetDictionary ?? {};
  const write = (name: string, weight: number): void => {
    const at = index[name];
    if (at !== undefined) weights[at] = weight;
  };
  const lips = VISEMES.map((viseme) => `v_${viseme}`);
  const shapes = Object.keys(index).filter(
    (name) => !lips.includes(name) && !BLINKS.includes(name) && name !== 'breath',
  );
  const goal = new Float32Array(shapes.length);
  const felt = new Float32Array(shapes.length);
  const wanted = new Float32Array(VISEMES.length);
  const shown = new Float32Array(VISEMES.length);
  const blink = createBlink();
  const deepen = foldsOf({ face, manifest }, shapes);
  let shut = 0;
  let everyS = 0;
  const show = (expression: Expression, blinkEveryS: number): void => {
    everyS = blinkEveryS;
    shapes.forEach((name, i) => {
      goal[i] = Math.min(1, (manifest.rest[name] ?? 0) + (expression[name] ?? 0));
    });
    shut = expression['blinkL'] ?? 0;
  };
  show({}, blinkEvery({}, false));
  felt.set(goal);
  return {
    show,
    update: (line, atS, seconds, elapsedSeconds) => {
      for (let i = 0; i < felt.length; i += 1) {
        felt[i] = MathUtils.damp(felt[i] ?? 0, goal[i] ?? 0, FACE_PER_S, elapsedSeconds);
        write(shapes[i] ?? '', felt[i] ?? 0);
      }
      deepen(felt);
      mouthAt(line, atS, wanted);
      for (let i = 0; i < shown.length; i += 1) {
        shown[i] = MathUtils.damp(shown[i] ?? 0, wanted[i] ?? 0, LIPS_PER_S, elapsedSeconds);
        write(lips[i] ?? '', shown[i] ?? 0);
      }
      const lids = Math.max(shut, blink(elapsedSeconds, everyS));
      for (const name of BLINKS) write(name, lids);
      write('breath', 0.5 - 0.5 * Math.cos(seconds * BREATHS_PER_S * 2 * Math.PI));
    },
  };
};

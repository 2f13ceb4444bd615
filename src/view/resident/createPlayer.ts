import { AnimationMixer, LoopOnce, LoopRepeat, type AnimationAction } from 'three';
import type { LoadedPerson } from '../bindings/loadedScene';
import type { ClipInfo } from './clipInfo';
import type { ClipPlayer } from './createBody';

const FADE_S = 0.35;

export type Player = {
  readonly play: ClipPlayer;
  readonly update: (elapsedSeconds: number) => void;
  readonly stop: () => void;
};

type Playing = { readonly clip: ClipInfo; readonly action: AnimationAction };

/**
 * Plays the clips of a model. Loops and beginnings are faded over; what follows a clip that carried the body along is
 * cut to, since the body is moved in the same frame.
 */
export const createPlayer = ({ root, clips }: Pick<LoadedPerson, 'root' | 'clips'>): Player => {
  const mixer = new AnimationMixer(root);
  const actions = new Map(clips.map((clip) => [clip.name, mixer.clipAction(clip)]));
  let now: Playing | null = null;
  const start = (clip: ClipInfo, action: AnimationAction): void => {
    action.setLoop(clip.loop ? LoopRepeat : LoopOnce, clip.loop ? Infinity : 1);
    action.clampWhenFinished = !clip.loop;
    action.reset().play();
    if (now === null) return;
    const carried = !now.clip.loop && now.clip.from !== now.clip.to;
    if (carried) now.action.stop();
    else now.action.crossFadeTo(action, FADE_S, false);
  };
  return {
    play: (clip, rate) => {
      const action = actions.get(clip.name);
      if (!action) return;
      if (action !== now?.action) {
        start(clip, action);
        now = { clip, action };
      }
      action.setEffectiveTimeScale(rate);
    },
    update: (elapsedSeconds) => {
      mixer.update(elapsedSeconds);
    },
    stop: () => {
      mixer.stopAllAction();
      mixer.uncacheRoot(root);
      now = null;
    },
  };
};

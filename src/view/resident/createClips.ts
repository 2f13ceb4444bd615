import { AnimationMixer, LoopOnce, LoopRepeat, type AnimationAction } from 'three';
import type { LoadedPerson } from '../bindings/loadedScene';

const FADE_S = 0.45;
/** Played once, then she goes on talking. */
const ONCE = ['sit-refuse', 'sit-agree'];

export type Clips = {
  /** Goes over to a clip; one that the model lacks is its idle one. */
  readonly play: (name: string) => void;
  readonly update: (elapsedSeconds: number) => void;
  readonly stop: () => void;
};

export const createClips = ({ root, clips }: LoadedPerson): Clips => {
  const mixer = new AnimationMixer(root);
  const actions = new Map<string, AnimationAction>();
  for (const clip of clips) {
    const action = mixer.clipAction(clip);
    const once = ONCE.includes(clip.name);
    action.setLoop(once ? LoopOnce : LoopRepeat, once ? 1 : Infinity);
    action.clampWhenFinished = once;
    actions.set(clip.name, action);
  }
  let current: AnimationAction | null = null;
  return {
    play: (name) => {
      const next = actions.get(name) ?? actions.get('sit-idle') ?? null;
      if (!next || next === current) return;
      next.reset().play();
      if (current) current.crossFadeTo(next, FADE_S, false);
      current = next;
    },
    update: (elapsedSeconds) => {
      mixer.update(elapsedSeconds);
    },
    stop: () => {
      mixer.stopAllAction();
      mixer.uncacheRoot(root);
    },
  };
};

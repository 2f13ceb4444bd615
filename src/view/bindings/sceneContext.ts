import { createContext } from 'react';
import type { Locale } from '../../core/kernel/texts';
import type { Sight } from '../sight/createSight';
import type { LoadedScene } from './loadedScene';

/** What is drawn, how much of it is in sight, and in which language its few words are. */
export type SceneInUse = {
  readonly scene: LoadedScene;
  readonly sight: Sight;
  readonly locale: Locale;
};

export const SceneContext = createContext<SceneInUse | null>(null);

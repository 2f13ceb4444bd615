import { createContext } from 'react';
import type { Locale } from '../../core/kernel/texts';
import type { LoadedScene } from './loadedScene';

/** What is drawn and in which language its few words are. */
export type SceneInUse = { readonly scene: LoadedScene; readonly locale: Locale };

export const SceneContext = createContext<SceneInUse | null>(null);

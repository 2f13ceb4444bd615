import type { KindViews } from '../view/bindings/kindView';
import { LampView } from './things/lamp/view';
import { PathLightView } from './things/path-light/view';
import { TapeView } from './tools/tape/view';

/** What kinds draw besides the model of the flat. Apart from `index.ts`, which stays headless. */
export const kindViews: KindViews = {
  things: { lamp: LampView, 'path-light': PathLightView },
  tools: { tape: TapeView },
};

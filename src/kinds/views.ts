import type { KindViews } from '../view/bindings/kindView';
import { CoverView } from './things/cover/view';
import { LampView } from './things/lamp/view';
import { PathLightView } from './things/path-light/view';
import { TapeView } from './tools/tape/view';

/** What kinds draw besides the model of the flat. Apart from `index.ts`, which stays headless. */
export const kindViews: KindViews = {
  things: { cover: CoverView, lamp: LampView, 'path-light': PathLightView },
  tools: { tape: TapeView },
};

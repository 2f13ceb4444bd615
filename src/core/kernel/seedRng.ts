import { nextUint } from './nextUint';
import type { RngState } from './rngState';

/** Close seeds start alike; after this many draws they no longer do. */
const WARM_UP = 15;

export const seedRng = (seed: number): RngState => {
  let state: RngState = [0x9e3779b9 | 0, 0x243f6a88, 0xb7e15162 | 0, seed | 0];
  for (let i = 0; i < WARM_UP; i++) state = nextUint(state)[1];
  return state;
};

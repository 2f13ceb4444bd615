import type { WebGLRenderer } from 'three';
import { medianOf } from '../medianOf';
import { drain } from './drain';
import type { Blocks } from './pageBench';

/** A frame loop to time: one call is one frame. */
export type FrameLoop = { readonly frame: () => void; readonly renderer: WebGLRenderer };

export type BareComparison = {
  /** Median over the blocks of ours / bare. */
  readonly ratio: number;
  readonly oursMs: number;
  readonly bareMs: number;
  readonly oursCalls: number;
  readonly bareCalls: number;
};

const WARM_UP_FRAMES = 150;

/** What a frame costs when nobody else takes the processor in its midst. */
const lowerQuartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 2] ?? Number.NaN;

const blockMs = ({ frame, renderer }: FrameLoop, frames: number): number => {
  const took: number[] = [];
  for (let i = 0; i < frames; i++) {
    const begin = performance.now();
    frame();
    took.push(performance.now() - begin);
  }
  drain(renderer.getContext());
  return lowerQuartile(took);
};

/**
 * Times two loops in turns, each first as often as the other, so that a busy machine slows both alike. Their drawing
 * must already be stubbed. Rejects when the clock of the page is too coarse.
 */
export const compareBlocks = async (
  ours: FrameLoop,
  bare: FrameLoop,
  { blocks, frames }: Blocks,
): Promise<BareComparison> => {
  if (!crossOriginIsolated) throw new Error('The page is not isolated: its clock is too coarse.');
  for (let i = 0; i < WARM_UP_FRAMES; i++) {
    ours.frame();
    bare.frame();
  }
  const pairs: (readonly [number, number])[] = [];
  for (let block = 0; block < blocks; block++) {
    const first = block % 2 === 0 ? blockMs(ours, frames) : null;
    const b = blockMs(bare, frames);
    pairs.push([first ?? blockMs(ours, frames), b]);
    // Lets the page do what waits between the blocks, not inside them.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return {
    ratio: medianOf(pairs.map(([a, b]) => a / b)),
    oursMs: medianOf(pairs.map(([a]) => a)),
    bareMs: medianOf(pairs.map(([, b]) => b)),
    oursCalls: ours.renderer.info.render.calls,
    bareCalls: bare.renderer.info.render.calls,
  };
};

import type { BareComparison } from './compareBlocks';
import type { FlatView } from './flatView';
import type { Hidden } from './hide';
import type { ContextMemory } from './watchTextures';

export type Blocks = { readonly blocks: number; readonly frames: number };
export type DrawnView = { readonly calls: number; readonly triangles: number };
export type TextureMemory = {
  readonly bytes: number;
  readonly count: number;
  readonly largestBytes: number;
  /** Depth and samples of targets, apart from the textures. */
  readonly bufferBytes: number;
};

/** What the bench does inside the page, beside the app and not part of it. */
export type PageBench = {
  readonly drawView: (view: FlatView, without: readonly Hidden[]) => DrawnView;
  readonly textureMemory: (views: readonly FlatView[]) => TextureMemory;
  readonly flatFrames: (view: FlatView, blocks: Blocks) => Promise<BareComparison>;
  readonly meshFrames: (meshes: number, blocks: Blocks) => Promise<BareComparison>;
};

declare global {
  interface Window {
    foyerBench?: PageBench;
    foyerTextures?: (context: WebGL2RenderingContext) => ContextMemory;
  }
}

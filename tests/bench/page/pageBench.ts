import type { BareComparison } from './compareBlocks';
import type { FlatView } from './flatView';

export type Blocks = { readonly blocks: number; readonly frames: number };
export type DrawnView = { readonly calls: number; readonly triangles: number };
export type TextureMemory = {
  readonly bytes: number;
  /** Textures found in the scene. */
  readonly counted: number;
  /** Textures the renderer says it holds, targets of its own among them. */
  readonly held: number;
};

/** What the bench does inside the page, beside the app and not part of it. */
export type PageBench = {
  readonly drawView: (view: FlatView) => DrawnView;
  readonly textureMemory: () => TextureMemory;
  readonly flatFrames: (view: FlatView, blocks: Blocks) => Promise<BareComparison>;
  readonly meshFrames: (meshes: number, blocks: Blocks) => Promise<BareComparison>;
};

declare global {
  interface Window {
    foyerBench?: PageBench;
  }
}

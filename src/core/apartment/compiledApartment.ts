import type { Manifest } from './manifest';
import type { NavigationGrid } from './navigationGrid';

export type Anchor = Manifest['anchors'][number] & { readonly room: string };

/** A manifest that holds together, with its lookups and its navigation grid. */
export type CompiledApartment = {
  readonly manifest: Manifest;
  readonly anchors: Readonly<Record<string, Anchor>>;
  readonly rooms: Readonly<Record<string, Manifest['rooms'][number]>>;
  readonly grid: NavigationGrid;
};

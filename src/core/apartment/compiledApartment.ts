import type { FloorLight } from './floorLightSchema';
import type { FlatLight } from './lightSchema';
import type { Manifest } from './manifest';
import type { NavigationGrid } from './navigationGrid';

export type Anchor = Manifest['anchors'][number] & {
  readonly room: string;
  /** How high the floor is there; `heightMm` counts from it. */
  readonly floorMm: number;
};

/** The files that draw a flat. */
export type Visual = {
  readonly model: NonNullable<Manifest['model']>;
  /** Null in a scan, which has no baked light. */
  readonly light: FlatLight | null;
};

/** A manifest that holds together, with its lookups and its navigation grid. */
export type CompiledApartment = {
  readonly manifest: Manifest;
  readonly anchors: Readonly<Record<string, Anchor>>;
  readonly rooms: Readonly<Record<string, Manifest['rooms'][number]>>;
  readonly grid: NavigationGrid;
  /** Null while the flat is only planned: it can be simulated and scored, not shown. */
  readonly visual: Visual | null;
  /** Null when nobody knows how bright the floor is: then nothing reads lux that the scenario does not state. */
  readonly floorLight: FloorLight | null;
};

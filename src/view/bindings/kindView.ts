import type { ComponentType } from 'react';
import type { Object3D } from 'three';
import type { CompiledThing } from '../../core/scenario/compiledScenario';

/** What a kind draws besides the model: mounted once per thing, inside the thing's own frame of reference. */
export type ThingView = ComponentType<{ readonly thing: CompiledThing; readonly node: Object3D }>;

/** What an instrument draws: mounted once per visit, in world coordinates. */
export type ToolView = ComponentType;

/** Kinds that show something special, by name. A kind without an entry needs none. */
export type KindViews = {
  readonly things: Readonly<Record<string, ThingView>>;
  readonly tools: Readonly<Record<string, ToolView>>;
};

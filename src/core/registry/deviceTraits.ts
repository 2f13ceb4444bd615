import type { Tick } from '../kernel/tick';
import type { CompiledThing } from '../scenario/compiledScenario';
import type { FactType } from '../sim/fact';
import type { Scalar } from '../sim/intent';
import type { Scene } from '../world/scene';

/** After what a device has to look again: a type of fact, or a state of anything that changes (`state.leaf`). */
export type Minded = Exclude<FactType, 'state/changed'> | `state.${string}`;

/** What the world makes of a state of the device; null when there is nothing to go by, and the state stays. */
export type Sensor = (scene: Scene, thing: CompiledThing) => Scalar | null;

/** A state that follows the world. */
export type Sense = {
  readonly by: Sensor;
  readonly minds: readonly Minded[];
  /** How long it takes to show; by value where that differs (0 for those left out). */
  readonly delayTicks?: Tick | Readonly<Record<string, Tick>>;
  /** What a false trigger shows; left out where there is none. */
  readonly falsely?: string;
  /** Value → what the device sets besides, as an alarm sounds when it smells gas; `of.ring` is the `ring` of what it belongs to. */
  readonly also?: Readonly<Record<string, Readonly<Record<string, Scalar>>>>;
};

/** What makes a kind of thing a device. Its common states and acts are added by `defineDevice`. */
export type DeviceTraits = {
  /** `none`: no device, but something else that follows the world by itself (`ThingKind.follows`). */
  readonly supply: 'mains' | 'battery' | 'both' | 'none';
  /** `hub`: gathers what the others report. `base`: what a worn alarm calls through. */
  readonly role?: 'hub' | 'base';
  /** It senses in these states only: aimed at the way, worn, switched on. */
  readonly onlyWhen?: Readonly<Record<string, readonly string[]>>;
  readonly senses: Readonly<Record<string, Sense>>;
  /** States that the panel hears of. */
  readonly reports: readonly string[];
  /** What a scenario may say it belongs to: a thing that has one of these states, a piece of floor, a wearer. */
  readonly of?: readonly string[];
  readonly zone?: true;
  readonly worn?: true;
};

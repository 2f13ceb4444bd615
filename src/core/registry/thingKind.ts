import type { LightStateId } from '../apartment/lightStateSchema';
import type { FlatQuantity } from '../apartment/measureSchema';
import type { Texts } from '../kernel/texts';
import type { Scalar } from '../sim/intent';
import type { DeviceTraits, Sense } from './deviceTraits';

export type QuantityDefinition = {
  readonly unit: 'cm' | 'lux' | 'degC' | 's' | 'bpm' | 'mmHg' | 'times';
  readonly tool: string;
  /** Name of the norm in the norm profile; without one no verdict is asked. */
  readonly norm?: string;
  /** What the manifest of a flat calls it: the first that is measured there stands when the scenario states nothing. */
  readonly inFlat?: readonly FlatQuantity[];
  /** Light only: the state of the flat it is read in, where that is not the visit's own. */
  readonly light?: LightStateId;
  readonly name: Texts;
};

export type VerbDefinition = {
  readonly name: Texts;
  /** State keys this act sets; the key `at` moves the thing (`away` takes it out of the flat). */
  readonly sets: Readonly<Record<string, Scalar>>;
  /** States it can be done from, as somebody on the floor can be helped up; left out, from any. */
  readonly from?: Readonly<Record<string, readonly string[]>>;
  /** Done to a person, not by her: no posture comes first, and nobody waits until she is there. */
  readonly forced?: true;
  /** Asked of a person who has a seat under or behind her, not of who stands anywhere else. */
  readonly seated?: true;
  /** Asks a person to rise from her chair and sit down again so many times. */
  readonly rises?: number;
};

/** What people near a thing notice when it becomes so. */
export type Sensation = 'noise' | 'light' | 'dark';

/**
 * A kind of thing: what it can be, what can be done to it, what can be measured on it and which reasons may make
 * it a risk. Whether one thing is a risk, a decoy or neither belongs to the scenario, never to the kind.
 */
export type ThingKind = {
  readonly kind: string;
  readonly name: Texts;
  /** key → allowed values, first is the default; `number` for counts. The key `at` is there for every kind. */
  readonly states: Readonly<Record<string, readonly string[] | 'number'>>;
  readonly verbs: Readonly<Record<string, VerbDefinition>>;
  /** State key → value → what people notice then (`core/people/reactionsTo`). */
  readonly noticed?: Readonly<Record<string, Readonly<Record<string, Sensation>>>>;
  readonly quantities: Readonly<Record<string, QuantityDefinition>>;
  /** Set for what has power, a link and faults (`defineDevice`). */
  readonly device?: DeviceTraits;
  /** States of what is no device and yet follows the world by itself, as air does. */
  readonly follows?: Readonly<Record<string, Sense>>;
  /** Reasons the menu offers besides the common ones. */
  readonly reasons: Readonly<Record<string, Texts>>;
  /** A scenario fragment that must validate, used by the contract test. */
  readonly example: {
    readonly states: Readonly<Record<string, Scalar>>;
    readonly measures: Readonly<Record<string, number>>;
  };
};

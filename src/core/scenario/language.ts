import type { Tick } from '../kernel/tick';
import type { Phase } from '../sim/fact';
import type { Scalar } from '../sim/intent';

/** Past: a pattern over facts. Lists are alternatives; the id `any` matches every id. */
export type Moment =
  | { readonly verb: 'any'; readonly of: readonly Moment[] }
  | { readonly verb: 'became'; readonly states: readonly StateTest[]; readonly if?: Condition }
  | {
      readonly verb: FactVerb;
      readonly ids: readonly string[];
      readonly who?: readonly string[];
      readonly to?: readonly string[];
      readonly with?: readonly string[];
      readonly as?: string;
      /** A mark, or `consent/any`: the fact lacks any leave. */
      readonly lacking?: string;
      readonly answered?: boolean;
      readonly if?: Condition;
    };

export const FACT_VERBS = [
  'said',
  'spoke',
  'interrupted',
  'entered',
  'left',
  'reached',
  'fell',
  'looked',
  'judged',
  'did',
  'measured',
  'given',
  'refused',
  'filled',
  'sent',
  'called',
  'began',
  'ran',
] as const;
export type FactVerb = (typeof FACT_VERBS)[number];

/** `ref` is `entity.key`; the value is one of `values`, or within the bounds. */
export type StateTest = {
  readonly ref: string;
  readonly values?: readonly Scalar[];
  readonly atLeast?: number;
  readonly atMost?: number;
};

/** Present: what is so now. */
export type Condition =
  | { readonly verb: 'has'; readonly marks: readonly string[] }
  | { readonly verb: 'is'; readonly states: readonly StateTest[] }
  | {
      readonly verb: 'in';
      readonly actors: readonly { readonly who: string; readonly zones: readonly string[] }[];
    }
  | { readonly verb: 'near'; readonly who: string; readonly to: string; readonly withinMm: number }
  | { readonly verb: 'drawn'; readonly options: readonly string[] }
  | { readonly verb: 'phase'; readonly phase: Phase }
  /** `latch` indexes the latch table of the file the condition stands in. */
  | { readonly verb: 'happened'; readonly latch: number }
  | { readonly verb: 'fits'; readonly quantities: readonly string[] }
  | { readonly verb: 'all'; readonly of: readonly Condition[] }
  | { readonly verb: 'any'; readonly of: readonly Condition[] }
  | { readonly verb: 'not'; readonly of: Condition };

/** Order: what a rule or an answer makes happen. `line` is a key into the scenario's lines. */
export type Effect = { readonly if?: Condition } &
  /** `through`: a base unit from which a voice on the line is heard, where nobody is on the phone. */
  (
    | {
        readonly verb: 'say';
        readonly who: string;
        readonly line: string;
        readonly through?: string;
      }
    | { readonly verb: 'set'; readonly ref: string; readonly value: Scalar }
    | { readonly verb: 'add'; readonly ref: string; readonly by: number }
    | { readonly verb: 'vary'; readonly ref: string; readonly to: number; readonly overTicks: Tick }
    | { readonly verb: 'put'; readonly entity: string; readonly place: string }
    | { readonly verb: 'walk'; readonly who: string; readonly to: string }
    | { readonly verb: 'give'; readonly marks: readonly string[] }
    | { readonly verb: 'withdraw'; readonly marks: readonly string[] }
    | { readonly verb: 'ring'; readonly contact: string }
    | { readonly verb: 'begin'; readonly phase: Phase }
    | { readonly verb: 'teach'; readonly line: string }
  );

import type { Texts } from '../kernel/texts';

/** Who a statement is about. Stand-alone it is a pseudonym; under an LMS it is what the LMS gave, unchanged. */
export type Actor = {
  readonly objectType: 'Agent';
  readonly name?: string;
  readonly account: { readonly homePage: string; readonly name: string };
};

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** Keys are IRIs. */
export type Extensions = Readonly<Record<string, Json>>;

export type Activity = {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name: Texts;
    readonly interactionType?: 'numeric';
  };
};

export type StatementResult = {
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601 */
  readonly duration?: string;
  readonly score?: {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  };
  readonly extensions?: Extensions;
};

/** One xAPI 1.0.3 statement, in the part of the standard that Foyer uses. */
export type Statement = {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string; readonly display: Texts };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    readonly revision: string;
    readonly language: string;
    readonly contextActivities: {
      readonly parent?: readonly { readonly objectType: 'Activity'; readonly id: string }[];
      readonly grouping?: readonly { readonly objectType: 'Activity'; readonly id: string }[];
      readonly category: readonly { readonly objectType: 'Activity'; readonly id: string }[];
    };
    readonly extensions: Extensions;
  };
};

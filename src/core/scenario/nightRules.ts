import type { Texts } from '../kernel/texts';
import type { Aid, GradedAbility, Level, MedicineClass, Persona } from './persona';

/**
 * What a night is made of: getting up, a step of 250 mm, coming to something that lies on the way (once each way), and
 * sitting down.
 */
export const NIGHT_MOMENTS = ['rising', 'step', 'crossing', 'sitting'] as const;
export type NightMoment = (typeof NIGHT_MOMENTS)[number];

/** Where she rises and sits down. */
export const NIGHT_SEATS = ['bed', 'toilet'] as const;
export type NightSeat = (typeof NIGHT_SEATS)[number];

/** What a factor looks at. The more it finds the likelier the fall, never the other way round. */
export type NightLook =
  | { readonly look: 'light'; readonly belowLux: number }
  /** A thing of these kinds and states lies on the way; with an edge, one that is higher than she steps. */
  | {
      readonly look: 'over';
      readonly kinds: readonly string[];
      readonly state: Readonly<Record<string, string>>;
      readonly edgeMm: number | null;
    }
  /** A threshold on the way that is higher than she steps. */
  | { readonly look: 'threshold' }
  /** Beside a thing on the way there is less room than she needs. */
  | { readonly look: 'narrow' }
  | { readonly look: 'wears'; readonly shoes: readonly Persona['footwear'][] }
  | { readonly look: 'aid-out-of-reach' }
  /** The seat is lower (higher) than her lower leg by more than this. */
  | {
      readonly look: 'seat';
      readonly of: NightSeat;
      readonly is: 'low' | 'high';
      readonly byMm: number;
    }
  /** No firm bar of such a height within her reach beside the toilet. */
  | { readonly look: 'no-bar'; readonly heightCm: readonly [low: number, high: number] }
  | { readonly look: 'takes'; readonly classes: readonly MedicineClass[] }
  | { readonly look: 'ability'; readonly of: GradedAbility; readonly is: readonly Level[] }
  /** She is on her way to the toilet. */
  | { readonly look: 'hurry' };

export type NightFactor = {
  readonly id: string;
  readonly at: NightMoment;
  /** Odds of a misstep, in thousandths of the odds without it; what is above 1000 is this factor's own. */
  readonly weightPerMille: number;
  readonly looks: NightLook;
  /** Whom it is about, by her aid; everybody when left out. */
  readonly aids: readonly Aid[] | null;
  /** What makes it worse still: the odds above are multiplied. */
  readonly worse: readonly { readonly looks: NightLook; readonly timesPerMille: number }[];
  /** What the cause is called, as a sentence may end with it. */
  readonly text: Texts;
  readonly source: string;
  /** How far the source of the weight was read; `authored`: the source names the factor, the weight is our own. */
  readonly status: 'read' | 'partly' | 'unverified' | 'authored';
};

/** What may make somebody fall at night. A teaching model: data with its sources, no clinical prediction. */
export type NightRules = {
  readonly id: string;
  /** Chance of a fall at each such moment, in millionths, for a factor that doubles the odds. */
  readonly perMillion: Readonly<Record<NightMoment, number>>;
  readonly about: Texts;
  /** From where she gets up she reaches a lamp this far away. */
  readonly lampReachMm: number;
  /** How wide she is with each aid, and how far from where she rises it may stand. */
  readonly aids: Readonly<Record<Aid, { readonly widthMm: number; readonly reachMm: number }>>;
  readonly factors: readonly NightFactor[];
};

/** Whose night a scenario plays, between which places (`room/anchor`), and by which rules. */
export type NightSetting = {
  readonly who: string;
  readonly bed: string;
  readonly toilet: string;
  readonly rules: NightRules;
};

import type { Texts } from '../kernel/texts';
import type { StandingDrop } from '../people/standingShift';

/** Who visits: nobody judges what is a risk for them. */
export const VISITOR_ROLES = ['relative', 'colleague'] as const;

/** How well something still works, best first. */
export const LEVELS = ['good', 'reduced', 'poor'] as const;
export type Level = (typeof LEVELS)[number];

/** Abilities that are a length or a speed. */
export const MEASURED_ABILITIES = [
  'gaitSpeedMmPerS',
  'stepHeightMm',
  'lowerLegMm',
  'passageMm',
  'reachMm',
] as const;
export type MeasuredAbility = (typeof MEASURED_ABILITIES)[number];

/** Abilities that are a level. */
export const GRADED_ABILITIES = [
  'vision',
  'hearing',
  'grip',
  'balance',
  'strength',
  'cognition',
] as const;
export type GradedAbility = (typeof GRADED_ABILITIES)[number];

export const AIDS = ['none', 'stick', 'rollator', 'wheelchair'] as const;
export type Aid = (typeof AIDS)[number];

export const FOOTWEAR = ['closed', 'backless', 'socks', 'bare'] as const;

/** Classes of medicine that rules and nights may ask about. */
export const MEDICINE_CLASSES = [
  'alpha-blocker',
  'analgesic',
  'anticoagulant',
  'antidepressant',
  'antihypertensive',
  'beta-blocker',
  'cholinesterase-inhibitor',
  'diuretic',
  'laxative',
  'sedative',
  'supplement',
] as const;
export type MedicineClass = (typeof MEDICINE_CLASSES)[number];

export type Medicine = {
  readonly name: Texts;
  readonly classes: readonly MedicineClass[];
  /** Begun or changed so lately that the body has not settled. */
  readonly isNew: boolean;
};

/**
 * What she can do with her aid: `stepHeightMm` the highest edge that she or her wheels clear, `lowerLegMm` the height
 * of a seat that fits (of her wheelchair's cushion, when she uses one), `passageMm` the width she needs to get through,
 * `reachMm` how high her hand gets with both feet or wheels on the floor.
 */
export type Abilities = Readonly<Record<MeasuredAbility, number>> &
  Readonly<Record<GradedAbility, Level>>;

/** A fictional person, shared by scenarios: who lives in a flat, or who comes by. */
export type Persona = {
  readonly id: string;
  readonly role: 'resident' | (typeof VISITOR_ROLES)[number];
  readonly name: string;
  readonly ageYears: number;
  readonly aid: Aid;
  /** Name of the body under public/models/people; null while there is none. */
  readonly model: string | null;
  /** Two lines for the card she is chosen by. */
  readonly brief: Texts;
  /** Two or three sentences for the briefing card. */
  readonly about: Texts;
  /** Health facts in the words of the card. */
  readonly health: readonly Texts[];
  readonly abilities: Abilities;
  /** Where each number of `abilities` comes from: a source, or `authored`. */
  readonly basis: Readonly<Record<MeasuredAbility, string>>;
  /** How pressure (mmHg) and pulse (a minute) differ from lying, one and three minutes after standing up; null: not known. */
  readonly standing: Readonly<Record<'systolic' | 'diastolic' | 'pulse', StandingDrop>> | null;
  /** One full rise from a chair and back, arms crossed; null: she cannot. */
  readonly chairRiseMs: number | null;
  /** What is on her feet when she gets up. */
  readonly footwear: (typeof FOOTWEAR)[number];
  readonly medicines: readonly Medicine[];
  readonly routines: readonly Texts[];
  /** What she holds dear. */
  readonly dear: readonly Texts[];
  readonly refuses: readonly Texts[];
};

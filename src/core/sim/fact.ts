import type { Tick } from '../kernel/tick';
import type { Lying } from '../world/lying';
import type { FieldValue, Intent, Judgement, Scalar, Verdict } from './intent';

export const PHASES = ['briefing', 'visit', 'afterwards', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** Why an impossible act was refused. The page has a sentence for each. */
export const REFUSALS = [
  'visit-over',
  'unknown',
  'too-far',
  'no-way',
  'cannot-do',
  'gone',
  'not-now',
  'nobody-there',
  'no-call',
  'needs-call',
  'bad-value',
  'out-of-order',
  'still-moving',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What happened, in the past tense. Facts are the only thing that changes the world and the only thing that is scored. */
export type FactBody =
  | {
      readonly type: 'phase/began';
      readonly phase: Phase;
      /** `critical`: a mistake after which the rubric lets nobody go on. */
      readonly by: 'start' | 'trainee' | 'time' | 'script' | 'critical';
      /** The criterion that stopped the visit. */
      readonly criterion?: string;
    }
  | { readonly type: 'draw/made'; readonly draw: string; readonly option: string }
  | {
      readonly type: 'actor/moved';
      readonly who: string;
      readonly xMm: number;
      readonly yMm: number;
    }
  | { readonly type: 'actor/left'; readonly who: string; readonly room: string }
  | {
      readonly type: 'actor/entered';
      readonly who: string;
      readonly room: string;
      readonly lacking?: readonly string[];
    }
  | { readonly type: 'actor/set-out'; readonly who: string; readonly place: string }
  /** Something stands in her way, or somebody does for too long. */
  | { readonly type: 'actor/gave-up'; readonly who: string; readonly place: string }
  | { readonly type: 'actor/reached'; readonly who: string; readonly place: string }
  | {
      readonly type: 'actor/fell';
      readonly who: string;
      readonly room: string;
      /** At night a thing, an opening or a factor of the rules; else a thing. */
      readonly cause?: string;
      /** At night: the factor of the rules that decided it. */
      readonly factor?: string;
      /** Where she came to lie; left out where nobody looked for free floor. */
      readonly lies?: Lying;
    }
  | { readonly type: 'thing/examined'; readonly thing: string }
  | {
      readonly type: 'thing/judged';
      readonly thing: string;
      readonly as: Judgement;
      readonly why: readonly string[];
      readonly fix: string | null;
    }
  | {
      readonly type: 'thing/used';
      readonly verb: string;
      readonly thing: string;
      readonly with?: string;
      /** The leave this act needed and did not have. */
      readonly lacking?: readonly string[];
    }
  | {
      readonly type: 'thing/measured';
      /** `thing.quantity` */
      readonly quantity: string;
      /** In the unit of the quantity. */
      readonly value: number;
      readonly verdict: Verdict | null;
      readonly tool: string;
    }
  | {
      readonly type: 'state/changed';
      readonly entity: string;
      readonly key: string;
      readonly from: Scalar;
      readonly to: Scalar;
      /** Set for a linear ramp from this tick on. */
      readonly overTicks?: number;
      readonly by: 'trainee' | 'rule' | 'topic' | 'movement' | 'device';
    }
  | { readonly type: 'topic/said'; readonly topic: string; readonly to: string }
  | {
      readonly type: 'line/spoken';
      readonly who: string;
      /** Key into `CompiledScenario.lines`. */
      readonly line: string;
      readonly answers?: string;
      readonly forTicks: number;
    }
  | { readonly type: 'line/cut'; readonly who: string; readonly line: string }
  | { readonly type: 'mark/given'; readonly mark: string }
  | { readonly type: 'mark/refused'; readonly mark: string }
  | { readonly type: 'mark/withdrawn'; readonly mark: string }
  | {
      readonly type: 'form/filled';
      readonly form: string;
      readonly field: string;
      readonly value: FieldValue;
    }
  | { readonly type: 'form/sent'; readonly form: string; readonly to?: string }
  | { readonly type: 'call/rang'; readonly from: string }
  | { readonly type: 'call/connected'; readonly to: string; readonly incoming?: boolean }
  | { readonly type: 'call/unanswered'; readonly to: string; readonly incoming?: boolean }
  | { readonly type: 'call/ended'; readonly to: string }
  | { readonly type: 'rule/ran'; readonly rule: string }
  | { readonly type: 'intent/refused'; readonly intent: Intent; readonly reason: Refusal };

/** A fact with its place in the trace; `seq` counts from 0 without a gap. */
export type Fact = FactBody & { readonly tick: Tick; readonly seq: number };
export type FactType = FactBody['type'];
/** The body of one type of fact. */
export type FactOf<T extends FactType> = Extract<FactBody, { readonly type: T }>;

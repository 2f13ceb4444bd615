import type { CompiledApartment } from '../apartment/compiledApartment';
import type { LightStateId } from '../apartment/lightStateSchema';
import type { Texts } from '../kernel/texts';
import type { Tick } from '../kernel/tick';
import type { Registry } from '../registry/registry';
import type { Scalar } from '../sim/intent';
import type { FitVerdict } from './fit/fitVerdict';
import type { Condition, Effect, Moment } from './language';
import type { NightSetting } from './nightRules';
import type { NormProfile } from './normProfile';
import type { Persona } from './persona';

export type Risk = {
  /** Reasons that count as right. */
  readonly because: readonly string[];
  /** Least intrusive first. */
  readonly fixes: readonly string[];
  /** Changing it needs the mark `consent/<thing>`. */
  readonly consent: boolean;
};

export type CompiledThing = {
  readonly id: string;
  readonly kind: string;
  readonly name: Texts;
  /** A place `room/anchor`. */
  readonly at: string;
  readonly states: Readonly<Record<string, Scalar>>;
  /** True values in the unit of the kind's quantity. */
  readonly measures: Readonly<Record<string, number>>;
  /** Quantities that the scenario leaves to the light of the flat. */
  readonly luxFromFlat: readonly string[];
  readonly risk: Risk | null;
  /** Why it is safe although it looks odd. */
  readonly decoy: Texts | null;
  /** What the fit rules say of it for who lives here; empty where none was asked. */
  readonly fit: readonly FitVerdict[];
  readonly needs: readonly string[];
  readonly pages: readonly Texts[];
  /** Of a device only: what the scenario says of it beyond its states. */
  readonly device?: DeviceSetting;
};

/** What a device of a scenario belongs to; left out where its kind needs none or finds it by itself. */
export type DeviceSetting = {
  /** A thing: the door of a contact, the lamp of a module. */
  readonly of?: string;
  /** A room or a zone of the flat. */
  readonly zone?: string;
  readonly wornBy?: string;
  /** Clock time at which an offline device was last heard, before the visit. */
  readonly lastSeen?: string;
  /** Left out where nobody agreed. */
  readonly agreement?: Agreement;
};

export type Agreement = {
  /** A person or a contact. */
  readonly by: string;
  /** People and contacts. */
  readonly seenBy: readonly string[];
  /** A date. */
  readonly until: string;
  /** The act with which she switches it off herself. */
  readonly off: string;
};

export type CompiledPerson = {
  readonly id: string;
  readonly persona: Persona;
  readonly at: string;
  readonly states: Readonly<Record<string, Scalar>>;
  readonly measures: Readonly<Record<string, number>>;
};

export type Answer = {
  readonly if?: Condition;
  /** Key into `lines`. */
  readonly line: string;
  readonly gives: readonly string[];
  readonly refuses: readonly string[];
  readonly do: readonly Effect[];
};

export type CompiledTopic = {
  readonly id: string;
  readonly to: readonly string[];
  readonly group: string | null;
  readonly about: string | null;
  /** Key into `lines`: what the trainee says. */
  readonly ask: string;
  readonly answers: readonly Answer[];
  readonly if?: Condition;
  readonly again: boolean;
  readonly reach: 'room' | 'flat';
  readonly gives: readonly string[];
  readonly refuses: readonly string[];
  readonly do: readonly Effect[];
};

/** `things` are the risks and decoys, `contacts` the contacts of the scenario. */
export type FormOptions =
  'things' | 'contacts' | readonly { readonly id: string; readonly text: Texts }[];

export type FormColumn = {
  readonly id: string;
  readonly ask: Texts;
  readonly type: 'choice' | 'number' | 'text' | 'time';
  readonly options: FormOptions;
};

export type FormField = {
  readonly id: string;
  readonly ask: Texts;
  readonly type: 'choice' | 'pick' | 'number' | 'rank' | 'text' | 'time' | 'rows';
  readonly options: FormOptions;
  readonly unit: string | null;
  /** Of a table of rows; empty for every other type. */
  readonly columns: readonly FormColumn[];
};

export type CompiledForm = {
  readonly id: string;
  readonly title: Texts;
  /** Told on the phone: it can be sent only to a connected contact whose form it is. */
  readonly spoken: boolean;
  readonly fields: readonly FormField[];
};

export type CompiledRule = {
  readonly id: string;
  readonly when?: Moment;
  readonly at?: Tick;
  readonly if?: Condition;
  readonly waitTicks: Tick;
  readonly unless?: Condition;
  readonly repeats: boolean;
  readonly do: readonly Effect[];
  /** Set for what the home does by itself, at night as well; a thing of the same id switches it. */
  readonly automation?: true;
  /** The alarm whose chain it is a step of. */
  readonly alarm?: string;
};

export type CompiledDraw = {
  readonly id: string;
  readonly options: readonly {
    readonly id: string;
    readonly chance: number;
    readonly with: readonly {
      readonly entity: string;
      readonly states: Readonly<Record<string, Scalar>>;
      readonly measures: Readonly<Record<string, number>>;
      readonly at?: string;
    }[];
  }[];
};

/** A scenario ready to run: checked, references resolved, frozen. `hash` covers everything that can change what happens. */
export type CompiledScenario = {
  readonly id: string;
  readonly hash: string;
  readonly registry: Registry;
  readonly apartment: CompiledApartment;
  readonly norms: NormProfile;
  readonly light: LightStateId;
  readonly title: Texts;
  readonly objectives: readonly Texts[];
  readonly briefing: Texts;
  readonly debrief: readonly Texts[];
  readonly review: {
    readonly status: 'draft' | 'signed';
    readonly by?: string;
    readonly date?: string;
  };
  readonly minutes: number;
  readonly endTick: Tick;
  readonly clock: string | null;
  readonly traineeAt: string;
  /** room → mark needed to enter */
  readonly private: Readonly<Record<string, string>>;
  readonly things: readonly CompiledThing[];
  readonly people: readonly CompiledPerson[];
  /** Whose visit it is: the persona chosen of those offered, else the first who is there. */
  readonly persona: string;
  readonly contacts: readonly {
    readonly id: string;
    readonly name: Texts;
    readonly answers: boolean | Tick;
    readonly line: string | null;
    /** The spoken form that is told to them. */
    readonly form: string | null;
  }[];
  readonly topics: readonly CompiledTopic[];
  readonly forms: readonly CompiledForm[];
  readonly rules: readonly CompiledRule[];
  readonly draws: readonly CompiledDraw[];
  /** The night after the visit; null when the scenario plays none. */
  readonly night: NightSetting | null;
  /** Everything that can be spoken, by key. */
  readonly lines: Readonly<Record<string, Texts>>;
  /** The patterns that a `happened` condition of this file asks about. */
  readonly latches: readonly Moment[];
};

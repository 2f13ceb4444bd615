import type { FactVerb } from '../scenario/language';
import type { Fact } from '../sim/fact';
import type { FieldValue } from '../sim/intent';

/** What a pattern may ask of a fact. */
export type FactSlots = {
  /** The verb of the language that speaks of this fact. */
  readonly verb: FactVerb;
  readonly id: string;
  readonly who?: string;
  readonly to?: string | undefined;
  readonly with?: string | undefined;
  readonly as?: FieldValue | null;
  readonly lacking?: readonly string[] | undefined;
  readonly answered?: boolean;
};

/** The slots of a fact, or null when no pattern can speak of it. An incoming call is nobody's call. */
export const factSlots = (fact: Fact): FactSlots | null => {
  switch (fact.type) {
    case 'topic/said':
      return { verb: 'said', id: fact.topic, to: fact.to };
    case 'line/spoken':
      return { verb: 'spoke', id: fact.who, who: fact.who };
    case 'line/cut':
      return { verb: 'interrupted', id: fact.who, who: fact.who };
    case 'actor/entered':
      return { verb: 'entered', id: fact.room, who: fact.who, lacking: fact.lacking };
    case 'actor/left':
      return { verb: 'left', id: fact.room, who: fact.who };
    case 'actor/reached':
      return { verb: 'reached', id: fact.place, who: fact.who };
    case 'actor/fell':
      return { verb: 'fell', id: fact.who, who: fact.who };
    case 'thing/examined':
      return { verb: 'looked', id: fact.thing };
    case 'thing/judged':
      return { verb: 'judged', id: fact.thing, as: fact.as };
    case 'thing/used':
      return { verb: 'did', id: fact.verb, to: fact.thing, with: fact.with, lacking: fact.lacking };
    case 'thing/measured':
      return { verb: 'measured', id: fact.quantity, as: fact.verdict, with: fact.tool };
    case 'mark/given':
      return { verb: 'given', id: fact.mark };
    case 'mark/refused':
      return { verb: 'refused', id: fact.mark };
    case 'form/filled':
      return { verb: 'filled', id: `${fact.form}.${fact.field}`, as: fact.value };
    case 'form/sent':
      return { verb: 'sent', id: fact.form, to: fact.to };
    case 'call/connected':
      return fact.incoming === true ? null : { verb: 'called', id: fact.to, answered: true };
    case 'call/unanswered':
      return fact.incoming === true ? null : { verb: 'called', id: fact.to, answered: false };
    case 'phase/began':
      return { verb: 'began', id: fact.phase };
    case 'rule/ran':
      return { verb: 'ran', id: fact.rule };
    case 'draw/made':
    case 'actor/moved':
    case 'actor/set-out':
    case 'actor/gave-up':
    case 'state/changed':
    case 'mark/withdrawn':
    case 'call/rang':
    case 'call/ended':
    case 'intent/refused':
      return null;
  }
};

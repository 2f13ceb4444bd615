import type { FactBody } from '../../src/core/sim/fact';
import type { FieldValue, Judgement, Verdict } from '../../src/core/sim/intent';

type Lacking = { readonly lacking?: readonly string[] };

/** Bodies of facts, short enough to write a trace by hand. */
export const facts = {
  began: (phase: 'briefing' | 'visit' | 'afterwards' | 'debrief'): FactBody => ({
    type: 'phase/began',
    phase,
    by: 'trainee',
  }),
  drew: (option: string): FactBody => ({ type: 'draw/made', draw: 'course', option }),
  said: (topic: string): FactBody => ({ type: 'topic/said', topic, to: 'jeanne' }),
  looked: (thing: string): FactBody => ({ type: 'thing/examined', thing }),
  judged: (
    thing: string,
    as: Judgement,
    why: readonly string[] = [],
    fix: string | null = null,
  ): FactBody => ({ type: 'thing/judged', thing, as, why, fix }),
  did: (verb: string, thing: string, lacking: Lacking = {}): FactBody => ({
    type: 'thing/used',
    verb,
    thing,
    ...lacking,
  }),
  entered: (room: string, lacking: Lacking = {}): FactBody => ({
    type: 'actor/entered',
    who: 'trainee',
    room,
    ...lacking,
  }),
  left: (room: string): FactBody => ({ type: 'actor/left', who: 'trainee', room }),
  measured: (quantity: string, value: number, verdict: Verdict | null = null): FactBody => ({
    type: 'thing/measured',
    quantity,
    value,
    verdict,
    tool: 'tape',
  }),
  filled: (field: string, value: FieldValue): FactBody => ({
    type: 'form/filled',
    form: 'report',
    field,
    value,
  }),
  sent: (): FactBody => ({ type: 'form/sent', form: 'report' }),
  became: (entity: string, key: string, from: string, to: string): FactBody => ({
    type: 'state/changed',
    entity,
    key,
    from,
    to,
    by: 'rule',
  }),
  given: (mark: string): FactBody => ({ type: 'mark/given', mark }),
  fell: (cause: string): FactBody => ({ type: 'actor/fell', who: 'jeanne', room: 'hall', cause }),
  reached: (place: string): FactBody => ({ type: 'actor/reached', who: 'jeanne', place }),
  called: (to: string): FactBody => ({ type: 'call/connected', to }),
} as const;

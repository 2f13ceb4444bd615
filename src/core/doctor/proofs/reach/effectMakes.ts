import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { Effect } from '../../../scenario/language';
import type { FactBody } from '../../../sim/fact';
import { lookupOf } from '../../../world/lookupOf';
import type { Book, Made } from './book';
import { changed } from './changed';

/** The fact that somebody speaks; which line it is, and for how long, no pattern asks. */
const spoken = (who: string): FactBody => ({ type: 'line/spoken', who, line: '', forTicks: 0 });

/** Somebody crosses any room on the way and gets there. */
const walkMakes = (
  scenario: CompiledScenario,
  book: Book,
  who: string,
  place: string,
): readonly Made[] => {
  const rooms = Object.keys(scenario.apartment.rooms);
  const crossed = rooms.flatMap((room): FactBody[] => {
    const leave = who === 'trainee' ? scenario.private[room] : undefined;
    const lacking = leave === undefined ? {} : { lacking: [leave] };
    return [
      { type: 'actor/left', who, room },
      { type: 'actor/entered', who, room, ...lacking },
    ];
  });
  const taken = ['standing', 'sitting', 'edge', 'lying'].map((to) => changed(`${who}.posture`, to));
  // She takes her aid with her, or leaves it.
  const aids = ['in-hand', 'none'].map((to) => changed(`${who}.aid`, to));
  const made = [...crossed, { type: 'actor/reached', who, place } as const, ...taken, ...aids];
  return made.map((fact) => ({ index: book.note(fact) }));
};

const oneMakes = (
  scenario: CompiledScenario,
  book: Book,
  effect: Effect,
  repeats: boolean,
): readonly Made[] => {
  const note = (...facts: readonly FactBody[]): readonly Made[] =>
    facts.map((fact) => ({ index: book.note(fact) }));
  switch (effect.verb) {
    case 'say': {
      const made = note(spoken(effect.who));
      if (effect.through !== undefined || !lookupOf(scenario).contacts.has(effect.who)) return made;
      const given = [true, false].map((incoming) =>
        book.note({
          type: 'call/connected',
          to: effect.who,
          ...(incoming ? { incoming } : {}),
        }),
      );
      return made.map((one) => ({ ...one, given }));
    }
    case 'teach':
      return note(spoken('trainer'));
    case 'set':
      return note(changed(effect.ref, effect.value));
    case 'add':
      return [{ index: book.noteAdding(effect.ref, effect.by, repeats) }];
    case 'vary': {
      const to = changed(effect.ref, effect.to);
      return note(effect.overTicks > 0 ? { ...to, overTicks: effect.overTicks } : to);
    }
    case 'put':
      return note(changed(`${effect.entity}.at`, effect.place));
    case 'walk':
      return walkMakes(scenario, book, effect.who, effect.to);
    case 'give':
      return note(...effect.marks.map((mark) => ({ type: 'mark/given', mark }) as const));
    case 'withdraw':
      return note(...effect.marks.map((mark) => ({ type: 'mark/withdrawn', mark }) as const));
    case 'ring':
      return note({ type: 'call/rang', from: effect.contact });
    case 'begin':
      return [];
  }
};

/** The facts that effects could make. `repeats`: whoever has them can have them more than once. */
export const effectMakes = (
  scenario: CompiledScenario,
  book: Book,
  effects: readonly Effect[],
  repeats: boolean,
): readonly Made[] =>
  effects.flatMap((effect) =>
    oneMakes(scenario, book, effect, repeats).map((made): Made => {
      if (effect.if === undefined) return made;
      const both = made.if === undefined ? [effect.if] : [effect.if, made.if];
      return { ...made, if: { verb: 'all', of: both } };
    }),
  );

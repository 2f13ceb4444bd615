import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { FactBody } from '../../../sim/fact';
import type { Book } from './book';
import { inVisit } from './inVisit';
import type { When } from './when';

const FIRST_STEP: When = { visit: 1, after: Infinity };

/**
 * The trainee walks about: every room, with the leave that may be lacking, and every place in it. No way is looked for,
 * since a flat in which somebody cannot get everywhere is refused.
 */
export const movingDeeds = (scenario: CompiledScenario, book: Book): void => {
  for (const room of Object.keys(scenario.apartment.rooms)) {
    const leave = scenario.private[room];
    const lacking = leave === undefined ? {} : { lacking: [leave] };
    const crossings: FactBody[] = [
      { type: 'actor/entered', who: 'trainee', room, ...lacking },
      { type: 'actor/left', who: 'trainee', room },
    ];
    book.deed(
      () => FIRST_STEP,
      crossings.map((fact) => ({ index: book.note(fact) })),
    );
    const places = Object.values(scenario.apartment.anchors).filter((one) => one.room === room);
    book.deed(
      (now) =>
        inVisit(now.condition({ verb: 'in', actors: [{ who: 'trainee', zones: [room] }] }, [])),
      places.map(({ id }) => ({
        index: book.note({ type: 'actor/reached', who: 'trainee', place: id }),
      })),
    );
  }
};

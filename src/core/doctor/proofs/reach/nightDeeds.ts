import { roomAt } from '../../../apartment/roomAt';
import { nightCauses } from '../../../night/nightCauses';
import { nightMoments } from '../../../night/nightMoments';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { FactBody } from '../../../sim/fact';
import type { Book } from './book';
import { changed } from './changed';
import type { When } from './when';

const ONCE_OVER: When = { visit: Infinity, after: 0 };
const POSTURES = ['lying', 'edge', 'standing', 'sitting', 'floor'];

/** The night after the visit: she crosses the rooms of her way, gets to its ends, or falls by any cause of the rules. */
export const nightDeeds = (scenario: CompiledScenario, book: Book): void => {
  const { apartment, night } = scenario;
  if (night === null) return;
  const { who, bed, toilet } = night;
  const rooms = new Set(
    nightMoments(scenario, night).flatMap(({ at: [x, y] }) => roomAt(apartment.grid, x, y) ?? []),
  );
  const facts: readonly FactBody[] = [
    changed(`${who}.at`, bed),
    ...['in-hand', 'none'].map((aid) => changed(`${who}.aid`, aid)),
    ...POSTURES.map((posture) => changed(`${who}.posture`, posture)),
    ...[bed, toilet].map((place) => ({ type: 'actor/reached', who, place }) as const),
    ...[...rooms].flatMap((room): FactBody[] => [
      { type: 'actor/left', who, room },
      { type: 'actor/entered', who, room },
      ...nightCauses(scenario, night).map(
        ({ id, factor }) =>
          ({ type: 'actor/fell', who, room, cause: id, factor: factor.id }) as const,
      ),
    ]),
  ];
  book.deed(
    () => ONCE_OVER,
    facts.map((fact) => ({ index: book.note(fact) })),
  );
};

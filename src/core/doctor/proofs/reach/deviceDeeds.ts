import { deviceTable } from '../../../devices/deviceTable';
import { stateOf } from '../../../devices/stateOf';
import type { Device } from '../../../devices/device';
import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { FactOf } from '../../../sim/fact';
import type { Book } from './book';
import { changed } from './changed';
import type { When } from './when';

const FROM_FIRST_STEP: When = { visit: 1, after: 0 };

/** Everything a sensed state can be, with what the device sets along with it. */
const shownBy = (
  scenario: CompiledScenario,
  { thing, traits }: Device,
): readonly FactOf<'state/changed'>[] =>
  Object.entries(traits.senses).flatMap(([key, { also = {} }]) => {
    const values = scenario.registry.things[thing.kind]?.states[key];
    if (values === undefined || values === 'number') return [];
    return values.flatMap((value) => [
      changed(`${thing.id}.${key}`, value),
      ...Object.entries(also[value] ?? {}).map(([one, to]) => changed(stateOf(thing, one), to)),
    ]);
  });

/** Sensed numbers: they can be any. */
const numbersOf = (scenario: CompiledScenario, { thing, traits }: Device): readonly string[] =>
  Object.keys(traits.senses)
    .filter((key) => scenario.registry.things[thing.kind]?.states[key] === 'number')
    .map((key) => `${thing.id}.${key}`);

/** What devices show by themselves, and how they answer a test. What would make them is not asked: too early is thought possible, never too late. */
export const deviceDeeds = (scenario: CompiledScenario, book: Book): void => {
  for (const device of deviceTable(scenario).all) {
    const numbers = numbersOf(scenario, device).flatMap((ref) =>
      [1, -1].map((by) => ({ index: book.noteAdding(ref, by, true) })),
    );
    const answers = ['works', 'silent'].map((to) => changed(`${device.thing.id}.check`, to));
    const facts = [...shownBy(scenario, device), ...answers];
    book.deed(
      () => FROM_FIRST_STEP,
      [...facts.map((fact) => ({ index: book.note(fact) })), ...numbers],
    );
  }
};

import type { Words } from './words';

/** What a thing or a person is called; the id when the scenario no longer has it. */
export const thingText = ({ scenario, locale }: Words, id: string): string =>
  scenario.things.find((thing) => thing.id === id)?.name[locale] ??
  scenario.people.find((person) => person.id === id)?.persona.name ??
  id;

import type { Words } from './words';

/** What a thing is called; its id when the scenario no longer has it. */
export const thingText = ({ scenario, locale }: Words, id: string): string =>
  scenario.things.find((thing) => thing.id === id)?.name[locale] ?? id;

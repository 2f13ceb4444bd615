import type { FactBody } from '../../../sim/fact';
import type { Book, Deed, Noted } from './book';
import { changed } from './changed';

/** An empty book. */
export const createBook = (): Book => {
  const facts: Noted[] = [];
  const deeds: Deed[] = [];
  const places = new Map<string, number>();
  const add = (fact: FactBody, adds: number | null, repeats: boolean): number =>
    facts.push({ fact, adds, repeats }) - 1;
  return {
    facts,
    deeds,
    note: (fact) => {
      const key = JSON.stringify(fact);
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = add(fact, null, true);
      places.set(key, place);
      return place;
    },
    noteAdding: (ref, by, repeats) => add(changed(ref, 0), by, repeats),
    deed: (when, makes) => {
      deeds.push({ when, makes });
    },
  };
};

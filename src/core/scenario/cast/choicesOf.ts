import { valueAt } from '../parse/valueAt';
import { blocksOf, wordsOf } from '../link/looseRead';

/** The residents a scenario lets one choose from; one alone when it names one. The first is who comes by default. */
export const choicesOf = (scenario: unknown): readonly string[] => {
  const people = blocksOf(valueAt(scenario, ['people']));
  const several = people.find((person) => Array.isArray(person.get('persona'))) ?? people[0];
  return wordsOf(several?.get('persona'));
};

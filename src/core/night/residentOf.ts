import type { CompiledPerson, CompiledScenario } from '../scenario/compiledScenario';

/** The person whose night it is. @throws when the scenario has no night. */
export const residentOf = (scenario: CompiledScenario): CompiledPerson => {
  const person = scenario.people.find(({ id }) => id === scenario.night?.who);
  if (person === undefined) throw new Error('Invariant: the person of the night was linked');
  return person;
};

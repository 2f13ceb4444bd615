import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';

/** A place in words: the thing that stands there, else its room. */
export const placeText = (scenario: CompiledScenario, place: string, locale: Locale): string => {
  const thing = scenario.things.find(({ at }) => at === place);
  const room = place.split('/')[0] ?? place;
  return thing?.name[locale] ?? scenario.apartment.rooms[room]?.name[locale] ?? place;
};

import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';

/** What a mark is about: `consent/hall-rug` is the rug, `consent/bedroom` the bedroom. */
export const markText = (scenario: CompiledScenario, mark: string, locale: Locale): string => {
  const about = mark.split('/')[1] ?? mark;
  const name =
    scenario.things.find(({ id }) => id === about)?.name ?? scenario.apartment.rooms[about]?.name;
  return name?.[locale] ?? about;
};

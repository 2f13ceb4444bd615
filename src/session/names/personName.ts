import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { Locale } from '../../core/kernel/texts';
import type { Translate } from '../../i18n/translate';

/** Who somebody in the flat or on the phone is, for captions and evidence. */
export const personName = (
  { people, contacts }: CompiledScenario,
  who: string,
  t: Translate,
  locale: Locale,
): string => {
  if (who === 'trainee') return t('visit.you');
  if (who === 'trainer') return t('visit.trainer');
  const person = people.find(({ id }) => id === who);
  return person?.persona.name ?? contacts.find(({ id }) => id === who)?.name[locale] ?? who;
};

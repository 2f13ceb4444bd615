import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { Translate } from '../../i18n/translate';
import { personName } from '../names/personName';
import { readingText } from '../tablet/readingText';
import type { ToNote } from './readingsToNote';

type Note = { readonly text: string; readonly noted: boolean };

/** What would be noted of a stopped watch, for whom, and whether it is already. */
export const noteText = (
  scenario: CompiledScenario,
  { readings }: World,
  { who, intents }: ToNote,
  t: Translate,
  locale: Locale,
): Note => {
  const reading = intents
    .map(({ quantity, reads = 0 }) => readingText(scenario, { quantity, value: reads }, t, locale))
    .toReversed()
    .join(', ');
  const noted = intents.every(({ quantity, reads }) =>
    readings.some((one) => one.quantity === quantity && one.value === reads),
  );
  const keep = t('watch.keep', { who: personName(scenario, who, t, locale), reading });
  return { text: noted ? `${keep} – ${t('watch.kept')}` : keep, noted };
};

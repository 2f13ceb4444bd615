import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { Translate } from '../../i18n/translate';
import { quantityText } from '../names/quantityText';

type Read = { readonly quantity: string; readonly value: number };

/** A figure with its unit, in the way of a language. */
export const readingText = (
  scenario: CompiledScenario,
  { quantity, value }: Read,
  t: Translate,
  locale: Locale,
): string =>
  t(`unit.${quantityText(scenario, quantity, locale).unit}`, {
    value: new Intl.NumberFormat(locale).format(value),
  });

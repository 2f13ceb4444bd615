import type { Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { Translate } from '../../i18n/translate';

/** What it takes to put a fact into words. */
export type Words = {
  readonly scenario: CompiledScenario;
  readonly t: Translate;
  readonly locale: Locale;
};

import type { Locale, Texts } from '../core/kernel/texts';
import { causeTexts } from '../core/night/causeTexts';
import type { CauseCount, NightReport } from '../core/night/nightReport';
import type { CompiledScenario } from '../core/scenario/compiledScenario';

export type Nights = { readonly found: NightReport; readonly left: NightReport };

const WORDS = {
  found: {
    fr: 'Logement tel que trouvé',
    nl: 'Woning zoals aangetroffen',
    en: 'The flat as found',
  },
  left: { fr: 'Logement tel que laissé', nl: 'Woning zoals achtergelaten', en: 'The flat as left' },
  falls: {
    fr: 'chutes pour cent nuits',
    nl: 'valpartijen op honderd nachten',
    en: 'falls in a hundred nights',
  },
  none: { fr: 'aucune cause', nl: 'geen oorzaak', en: 'no cause' },
  source: { fr: 'Source', nl: 'Bron', en: 'Source' },
} satisfies Record<string, Texts>;

/** Falls in a hundred nights, to a tenth. */
const perHundred = (falls: number, runs: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format((falls * 100) / runs);

const causeLine = (
  scenario: CompiledScenario,
  { cause, falls }: CauseCount,
  runs: number,
  locale: Locale,
): string => {
  const { what, thing } = causeTexts(scenario, cause);
  const about = thing === null ? '' : ` (${thing[locale]})`;
  const share = perHundred(falls, runs, locale).padStart(6);
  return `  ${share}  ${what[locale]}${about}  [${WORDS.source[locale]}: ${cause.factor.status}, ${cause.factor.source}]`;
};

const part = (
  scenario: CompiledScenario,
  title: Texts,
  { runs, falls, causes }: NightReport,
  locale: Locale,
): readonly string[] => [
  `${title[locale]}: ${perHundred(falls, runs, locale)} ${WORDS.falls[locale]} (${runs})`,
  ...(causes.length === 0 ? [`  ${WORDS.none[locale]}`] : []),
  ...causes.map((cause) => causeLine(scenario, cause, runs, locale)),
];

/** The nights of a visit for a terminal, with what kind of figures they are. */
export const nightsText = (
  file: string,
  scenario: CompiledScenario,
  { found, left }: Nights,
  locale: Locale,
): string =>
  [
    `${file}: ${scenario.title[locale]}`,
    scenario.night?.rules.about[locale] ?? '',
    ...part(scenario, WORDS.found, found, locale),
    ...part(scenario, WORDS.left, left, locale),
  ].join('\n');

import type { Problem } from '../../kernel/problem';
import { LOCALES, type Locale, type Texts } from '../../kernel/texts';
import type { Registry } from '../../registry/registry';
import { checkTexts } from '../link/checkTexts';
import { absentFile } from '../parse/absentFile';
import type { OpenedSources } from '../parse/openOnce';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import { rubricSchema } from '../rubricSchema';
import { scenarioSchema } from '../scenarioSchema';
import { collectTexts } from './collectTexts';
import { readSideFile, type SideFile } from './readSideFile';
import { translate, type TextSource } from './translate';

type TextsInput = {
  readonly registry: Registry;
  readonly files: Readonly<Record<string, string>>;
  readonly parsed?: OpenedSources;
};

const TEXTS = /^texts\.([a-z]+)\.ya?ml$/;

const languageOf = (source: SourceFile, fallback: Locale): Locale =>
  LOCALES.find((locale) => locale === valueAt(source.data, ['language'])) ?? fallback;

/** The texts of a scenario in every language, by their path in its whole files; what is missing is told apart. */
export const loadTexts = (
  input: TextsInput,
  scenario: SourceFile,
  rubric: SourceFile,
  problems: Problem[],
): { readonly texts: ReadonlyMap<string, Texts>; readonly missing: readonly Problem[] } => {
  const sides = new Map<Locale, SideFile>();
  for (const [name, text] of Object.entries(input.files)) {
    const written = TEXTS.exec(name)?.[1];
    if (written === undefined) continue;
    const locale = LOCALES.find((one) => one === written);
    if (locale === undefined) {
      problems.push(
        absentFile(name, `"${written}" is not a language of Foyer: ${LOCALES.join(', ')}.`),
      );
      continue;
    }
    const side = readSideFile(name, text, locale, valueAt(scenario.data, ['id']), input.parsed);
    problems.push(...side.problems);
    sides.set(locale, side);
  }
  if (scenario.data === undefined || rubric.data === undefined)
    return { texts: new Map(), missing: [] };
  const language = languageOf(scenario, 'en');
  const sources: readonly TextSource[] = [
    { source: scenario, language, found: collectTexts('scenario', scenarioSchema, scenario.data) },
    {
      source: rubric,
      language: languageOf(rubric, language),
      found: collectTexts('rubric', rubricSchema(input.registry), rubric.data),
    },
  ];
  for (const { source, found } of sources) problems.push(...checkTexts(source, found));
  const whole = !problems.some(({ severity }) => severity === 'error');
  const translated = translate(sources, sides, whole);
  problems.push(...translated.problems);
  return translated;
};

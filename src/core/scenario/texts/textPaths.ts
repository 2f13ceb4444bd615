import type { Registry } from '../../registry/registry';
import { LOCALES, type Locale } from '../../kernel/texts';
import { rubricSchema } from '../rubricSchema';
import { scenarioSchema } from '../scenarioSchema';
import { blockOf } from '../link/looseRead';
import { collectTexts } from './collectTexts';

export type TextPath = {
  readonly path: string;
  readonly text: string;
  /** The languages it has not: their side files hold those. */
  readonly lacks: readonly Locale[];
};

const localeOf = (data: unknown): Locale | undefined =>
  LOCALES.find((locale) => locale === blockOf(data).get('language'));

/**
 * The texts that side files translate, with their paths, in the order of the files. Takes the data of scenario.yaml
 * and rubric.yaml as read; a rubric without a language of its own has the scenario's.
 */
export const textPaths = (
  scenario: unknown,
  rubric: unknown,
  registry: Registry,
): readonly TextPath[] => {
  const language = localeOf(scenario);
  const files = [
    { own: language, found: collectTexts('scenario', scenarioSchema, scenario) },
    {
      own: localeOf(rubric) ?? language,
      found: collectTexts('rubric', rubricSchema(registry), rubric),
    },
  ];
  return files.flatMap(({ own, found }) =>
    found.flatMap(({ path, written }) => {
      const here =
        typeof written === 'string' ? new Map([[String(own), written]]) : blockOf(written);
      const text = here.get(String(own));
      const lacks = LOCALES.filter((locale) => typeof here.get(locale) !== 'string');
      return typeof text !== 'string' || lacks.length === 0 ? [] : [{ path, text, lacks }];
    }),
  );
};

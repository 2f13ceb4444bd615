import type { Problem } from '../../kernel/problem';
import type { Locale } from '../../kernel/texts';
import { openOnce, type OpenedSources } from '../parse/openOnce';
import type { SourceFile } from '../parse/sourceFile';
import { validate } from '../parse/validate';
import { textsSchema, type AuthoredTexts } from '../textsSchema';
import { LANGUAGE_NAMES } from './languageNames';

export type SideFile = {
  readonly source: SourceFile;
  readonly texts: AuthoredTexts['texts'] | null;
};

/**
 * Reads one texts.<language>.yaml, unless it is `open`; `texts` is null when it could not be used, and the
 * problems say why.
 */
export const readSideFile = (
  file: string,
  text: string,
  language: Locale,
  scenario: unknown,
  open?: OpenedSources,
): SideFile & { readonly problems: readonly Problem[] } => {
  const { source, problems: opened } = openOnce(open, file, text, 'foyer-texts/1');
  if (source.data === undefined) return { source, texts: null, problems: opened };
  const parsed = validate(source, textsSchema);
  if (!parsed.ok) return { source, texts: null, problems: parsed.error };
  const problems: Problem[] = [...opened];
  if (parsed.value.language !== language) {
    const message = `This file holds ${LANGUAGE_NAMES[parsed.value.language]}, but its name says ${LANGUAGE_NAMES[language]}; rename it or change \`language\`.`;
    problems.push(source.problem('error', ['language'], message));
  }
  if (typeof scenario === 'string' && parsed.value.scenario !== scenario) {
    const message = `These texts are for "${parsed.value.scenario}", the scenario beside them is "${scenario}".`;
    problems.push(source.problem('error', ['scenario'], message));
  }
  return { source, texts: parsed.value.texts, problems };
};

import type { Problem } from '../../kernel/problem';
import { LOCALES, type Locale, type Texts } from '../../kernel/texts';
import { didYouMean } from '../didYouMean';
import { blockOf } from '../link/looseRead';
import { own } from '../link/own';
import { shapeOf } from '../parse/shapeOf';
import type { SourceFile } from '../parse/sourceFile';
import type { FoundText } from './collectTexts';
import { isUntranslated } from './isUntranslated';
import { LANGUAGE_NAMES } from './languageNames';
import type { SideFile } from './readSideFile';
import { sourceHash } from './sourceHash';

/** One file whose texts are translated: its language and its texts. */
export type TextSource = {
  readonly source: SourceFile;
  readonly language: Locale;
  readonly found: readonly FoundText[];
};

type Sides = ReadonlyMap<Locale, SideFile>;

/** What the translations come to: texts by path, problems, which side texts were needed, languages with no file. */
type Gathered = {
  readonly texts: Map<string, Texts>;
  readonly problems: Problem[];
  /** Translations that are not there. */
  readonly missing: Problem[];
  readonly used: Set<string>;
  readonly absent: Map<Locale, number>;
  /** Paths that wait in a side file for their translator. */
  readonly waiting: Map<Locale, string[]>;
};

const SHOWN_CHARACTERS = 80;
/** Names and short words may be the same in two languages; a sentence is not. */
const WORDS_OF_A_SENTENCE = 5;

const staleProblem = (
  side: SideFile,
  path: string,
  original: string,
  language: Locale,
): Problem => {
  const says = original.slice(0, SHOWN_CHARACTERS).replaceAll('\n', ' ').trim();
  const message = `The ${LANGUAGE_NAMES[language]} text has changed since this was translated. Read it again, then write of: '${sourceHash(original)}'. It now says: ${says}`;
  return side.source.problem('warning', ['texts', path, 'of'], message);
};

const copiedProblem = (
  side: SideFile,
  path: string,
  original: string,
  from: Locale,
  to: Locale,
): readonly Problem[] => {
  const { [path]: entry } = side.texts ?? {};
  const words = original.trim().split(/\s+/u).length;
  if (entry?.text.trim() !== original.trim() || words < WORDS_OF_A_SENTENCE) return [];
  const message = `This is the ${LANGUAGE_NAMES[from]} text, word for word; write it in ${LANGUAGE_NAMES[to]}.`;
  return [side.source.problem('warning', ['texts', path, 'text'], message)];
};

/** The text in one language from its side file; null when it is not there, which is then said. */
const fromSide = (
  { source, language }: TextSource,
  { at, path }: FoundText,
  original: string,
  locale: Locale,
  sides: Sides,
  gathered: Gathered,
): string | null => {
  const side = sides.get(locale);
  if (side === undefined) {
    gathered.absent.set(locale, (gathered.absent.get(locale) ?? 0) + 1);
    return null;
  }
  // The side file itself could not be read; that has been said.
  if (side.texts === null) return null;
  const entry = own(side.texts, path);
  if (entry === undefined) {
    const message = `No ${LANGUAGE_NAMES[locale]} text for this. Add it to texts.${locale}.yaml: ${path}: {of: '${sourceHash(original)}', text: …}`;
    gathered.missing.push(source.problem('error', at, message));
    return null;
  }
  gathered.used.add(`${locale}:${path}`);
  if (isUntranslated(entry, original)) {
    gathered.waiting.set(locale, [...(gathered.waiting.get(locale) ?? []), path]);
    return null;
  }
  gathered.problems.push(...copiedProblem(side, path, original, language, locale));
  if (entry.of !== sourceHash(original)) {
    gathered.problems.push(staleProblem(side, path, original, language));
  }
  return entry.text;
};

const gather = (from: TextSource, text: FoundText, sides: Sides, gathered: Gathered): void => {
  const { source, language } = from;
  const inline =
    typeof text.written === 'string'
      ? new Map<string, unknown>([[language, text.written]])
      : blockOf(text.written);
  const original = inline.get(language);
  // A text of the wrong type has its own message.
  if (typeof original !== 'string') {
    if (shapeOf(text.written) === 'block') {
      const message = `The ${LANGUAGE_NAMES[language]} text, the language of this file, is missing here.`;
      gathered.problems.push(source.problem('error', text.at, message));
    }
    return;
  }
  const complete: Record<Locale, string> = { fr: '', nl: '', en: '' };
  for (const locale of LOCALES) {
    const here = inline.get(locale);
    complete[locale] =
      typeof here === 'string'
        ? here
        : (fromSide(from, text, original, locale, sides, gathered) ?? original);
  }
  gathered.texts.set(text.path, complete);
};

const waitingProblems = (sides: Sides, { waiting }: Gathered): Problem[] =>
  [...waiting].flatMap(([locale, paths]) => {
    const side = sides.get(locale);
    const [first] = paths;
    if (side === undefined || first === undefined) return [];
    const count = paths.length === 1 ? 'One text waits' : `${paths.length} texts wait`;
    const message = `${count} here for the ${LANGUAGE_NAMES[locale]}: each begins with …, this is the first. Write the translation over it and take the … away.`;
    return [side.source.problem('error', ['texts', first, 'text'], message)];
  });

const unusedProblems = (sides: Sides, { texts, used }: Gathered): Problem[] => {
  const paths = [...texts.keys()];
  return [...sides].flatMap(([locale, side]) =>
    Object.keys(side.texts ?? {})
      .filter((path) => !used.has(`${locale}:${path}`))
      .map((path) => {
        const near = didYouMean(path, paths);
        const hint = texts.has(path)
          ? ` The text beside the scenario already has its ${LANGUAGE_NAMES[locale]}.`
          : near.startsWith(' Did')
            ? near
            : ' Take it out.';
        return side.source.problem(
          'warning',
          ['texts', path],
          `Nothing uses the text "${path}".${hint}`,
          'key',
        );
      }),
  );
};

/**
 * Brings the languages of every text together; says which are missing, stale or not needed. Where a translation is
 * missing, the source text stands in, so that an author can hear the scenario before it is translated. What is not
 * needed can only be told when the files are `whole`: a broken block hides its texts.
 */
export const translate = (
  sources: readonly TextSource[],
  sides: Sides,
  whole: boolean,
): {
  readonly texts: ReadonlyMap<string, Texts>;
  readonly problems: readonly Problem[];
  /** Errors too, but of a kind that keeps nobody from playing in the author's language. */
  readonly missing: readonly Problem[];
} => {
  const gathered: Gathered = {
    texts: new Map(),
    problems: [],
    missing: [],
    used: new Set(),
    absent: new Map(),
    waiting: new Map(),
  };
  for (const from of sources) {
    for (const text of from.found) gather(from, text, sides, gathered);
  }
  const [main] = sources;
  const absent = [...gathered.absent].flatMap(([locale, count]) => {
    if (main === undefined) return [];
    const message = `There is no ${LANGUAGE_NAMES[locale]}: ${count} texts have none. Run npm run texts, which writes the file texts.${locale}.yaml with what is to translate.`;
    return [main.source.problem('error', ['language'], message)];
  });
  return {
    texts: gathered.texts,
    problems: [...gathered.problems, ...(whole ? unusedProblems(sides, gathered) : [])],
    missing: [...gathered.missing, ...absent, ...waitingProblems(sides, gathered)],
  };
};

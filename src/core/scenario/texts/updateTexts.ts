import { isMap, isPair, isScalar, Scalar, type Pair } from 'yaml';
import type { Problem } from '../../kernel/problem';
import type { Result } from '../../kernel/result';
import type { Locale } from '../../kernel/texts';
import { applyEdits } from '../edit/applyEdits';
import type { Edit } from '../edit/edit';
import { insertPair } from '../edit/insertPair';
import { printPair } from '../edit/printPair';
import { removePair } from '../edit/removePair';
import { setScalar } from '../edit/setScalar';
import { own } from '../link/own';
import type { SourceFile } from '../parse/sourceFile';
import { isUntranslated } from './isUntranslated';
import { readSideFile } from './readSideFile';
import { sourceHash } from './sourceHash';
import type { TextPath } from './textPaths';
import { UNTRANSLATED } from './untranslated';

export type TextsInput = {
  readonly file: string;
  /** What the file holds; null when there is none yet. */
  readonly text: string | null;
  readonly scenario: string;
  readonly language: Locale;
  readonly paths: readonly TextPath[];
  /** Paths whose translation was read again and still holds. */
  readonly read: readonly string[];
  /** Whether what nothing uses is taken out. */
  readonly prune: boolean;
};

/** The new file, and the paths of what was done and what is left to do. */
export type TextsUpdate = {
  readonly text: string;
  readonly added: readonly string[];
  /** Added with the translation of a path that is no longer used and had the same source. */
  readonly moved: readonly string[];
  /** Not yet translated, and the source has changed meanwhile. */
  readonly renewed: readonly string[];
  readonly read: readonly string[];
  readonly waiting: readonly string[];
  readonly stale: readonly string[];
  readonly unused: readonly string[];
  readonly pruned: readonly string[];
};

type Entry = { readonly of: string; readonly text: string };
type Entries = Readonly<Record<string, Entry>>;

const quoted = (of: string): Scalar => {
  const scalar = new Scalar(of);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
};

const waitingFor = (source: string): Entry => ({
  of: sourceHash(source),
  text: UNTRANSLATED + source,
});

const pairOf = (map: unknown, key: string): Pair | undefined =>
  isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    : undefined;

/** The edits that add what is missing, each after the nearest text before it that is there. */
const additions = (
  source: SourceFile,
  text: string,
  missing: ReadonlyMap<string, Entry>,
  order: readonly string[],
): readonly Edit[] => {
  const map = source.nodeAt(['texts']);
  if (missing.size === 0) return [];
  if (!isMap(map) || map.items.length === 0) {
    const lines = [...missing].map(([path, entry]) =>
      printPair(path, { of: quoted(entry.of), text: entry.text }, { indent: 2 }),
    );
    const [from, to] = (isMap(map) ? map.range : null) ?? [text.length, text.length];
    const space = text[from - 1] === ' ' ? 1 : 0;
    return [{ from: from - space, to, insert: `\n${lines.join('').trimEnd()}` }];
  }
  let after: string | null = null;
  return order.flatMap((path) => {
    const entry = missing.get(path);
    if (entry === undefined) {
      if (map.has(path)) after = path;
      return [];
    }
    const value = { of: quoted(entry.of), text: entry.text };
    return [insertPair(text, map, after, path, value)];
  });
};

/** What is missing, with the translation of a text that lost its path but not its source, or waiting for one. */
const missingEntries = (
  entries: Entries,
  paths: readonly TextPath[],
  unused: readonly string[],
): { readonly missing: ReadonlyMap<string, Entry>; readonly moved: readonly string[] } => {
  const missing = new Map<string, Entry>();
  const moved: string[] = [];
  for (const { path, text } of paths) {
    if (own(entries, path) !== undefined) continue;
    const fresh = waitingFor(text);
    const former = unused.map((one) => entries[one]).find((entry) => entry?.of === fresh.of);
    if (former !== undefined && !isUntranslated(former, text)) moved.push(path);
    missing.set(path, former ?? fresh);
  }
  return { missing, moved };
};

const scalarEdits = (
  source: SourceFile,
  text: string,
  path: string,
  entry: Partial<Entry>,
): readonly Edit[] =>
  Object.entries(entry).flatMap(([key, value]) => {
    const edit = setScalar(source, text, ['texts', path, key], value);
    return edit === null ? [] : [edit];
  });

type Kept = Pick<TextsUpdate, 'renewed' | 'read' | 'waiting' | 'stale'> & {
  readonly edits: readonly Edit[];
};

/** What becomes of the texts that are there and still wanted. */
const keptEntries = (
  source: SourceFile,
  text: string,
  entries: Entries,
  paths: readonly TextPath[],
  asRead: readonly string[],
): Kept => {
  const renewed: string[] = [];
  const read: string[] = [];
  const waiting: string[] = [];
  const stale: string[] = [];
  const edits: Edit[] = [];
  for (const { path, text: original } of paths) {
    const entry = own(entries, path);
    if (entry === undefined) continue;
    const untranslated = isUntranslated(entry, original);
    if (untranslated) waiting.push(path);
    if (entry.of === sourceHash(original)) continue;
    if (untranslated && sourceHash(entry.text.slice(UNTRANSLATED.length)) === entry.of) {
      renewed.push(path);
      edits.push(...scalarEdits(source, text, path, waitingFor(original)));
    } else if (!untranslated && asRead.includes(path)) {
      read.push(path);
      edits.push(...scalarEdits(source, text, path, { of: sourceHash(original) }));
    } else stale.push(path);
  }
  return { renewed, read, waiting, stale, edits };
};

/**
 * Brings a side file up to date and leaves every line of it that need not change as it is. A translation whose source
 * has changed stays stale until its path is among those read. The problems are of a file that cannot be used.
 */
export const updateTexts = (input: TextsInput): Result<TextsUpdate, readonly Problem[]> => {
  const { file, scenario, language } = input;
  const text =
    input.text ??
    `format: foyer-texts/1\nscenario: ${scenario}\nlanguage: ${language}\ntexts: {}\n`;
  const { source, texts: entries, problems } = readSideFile(file, text, language, scenario);
  if (entries === null || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, error: problems };
  const paths = input.paths.filter(({ lacks }) => lacks.includes(language));
  const order = paths.map(({ path }) => path);
  const unused = Object.keys(entries).filter((path) => !order.includes(path));
  const { missing, moved } = missingEntries(entries, paths, unused);
  const { edits, waiting, ...kept } = keptEntries(source, text, entries, paths, input.read);
  const map = source.nodeAt(['texts']);
  // In { } nothing is taken out: the commas around it are not ours to guess.
  const prunable = input.prune && paths.length > 0 && isMap(map) && map.flow !== true;
  const pruned = prunable ? unused : [];
  const removals = pruned.flatMap((path) => {
    const pair = pairOf(map, path);
    return pair === undefined ? [] : [removePair(text, pair)];
  });
  const added = [...missing.keys()];
  return {
    ok: true,
    value: {
      ...kept,
      text: applyEdits(text, [...edits, ...removals, ...additions(source, text, missing, order)]),
      added,
      moved,
      waiting: [...waiting, ...added.filter((path) => !moved.includes(path))],
      unused: unused.filter((path) => !pruned.includes(path)),
      pruned,
    },
  };
};

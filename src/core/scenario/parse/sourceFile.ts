import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Problem } from '../../kernel/problem';
import type { Path } from './path';
import { isNestedTooDeep } from './isNestedTooDeep';
import { openedAt } from './openedAt';
import { syntaxMessage } from './syntaxMessage';

/** Where in a file: the word itself or what stands behind it. */
export type Spot = 'key' | 'value';

/** One YAML file, read, with the way back from any value to its line and column. */
export type SourceFile = {
  readonly file: string;
  /** Undefined when the text could not be read at all. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly nodeAt: (path: Path) => unknown;
  /** The file after a change to its document. What the change leaves alone keeps its place. */
  readonly changed: (change: (doc: Document) => void) => SourceFile;
  /** `shift` moves the place along inside a text, by as many characters. */
  readonly problem: (
    severity: Problem['severity'],
    path: Path,
    message: string,
    spot?: Spot,
    shift?: number,
  ) => Problem;
};

const MOST_CHARACTERS = 1_000_000;
const DEEPEST = 40;
const MOST_SYNTAX_ERRORS = 5;

const keyOf = (pair: Pair): string => {
  const { key } = pair;
  return String(isScalar(key) ? key.value : key);
};

const startOf = (node: unknown): number | null => {
  const range = (node as Partial<Node> | null)?.range;
  return range?.[0] ?? null;
};

/** What stands at a path; the reader's own look-up takes the word 0 of a block for a number. */
const nodeIn = (root: unknown, path: Path): unknown => {
  let node = root;
  for (const step of path) {
    if (isMap(node)) {
      node = node.items.find((item) => isPair(item) && keyOf(item) === String(step))?.value;
    } else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return node;
};

const offsetOf = (root: unknown, path: Path, spot: Spot): number => {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyOf(item) === String(step));
      if (pair === undefined) return offset;
      const atKey = spot === 'key' && index === path.length - 1;
      const empty = isScalar(pair.value) && pair.value.value === null && !pair.value.source;
      offset = (atKey || empty ? null : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
};

type Finding = { readonly node: unknown; readonly message: string };

/** What YAML allows and Foyer does not: aliases, tags, lists as keys, nesting without end. */
const refusals = (node: unknown, depth: number, found: Finding[]): void => {
  if (depth > DEEPEST) {
    if (!found.some((one) => one.message.includes('nested'))) {
      found.push({
        node,
        message: `Blocks are nested more than ${DEEPEST} deep here; write them flatter.`,
      });
    }
    return;
  }
  if (isAlias(node)) {
    found.push({
      node,
      message:
        'A text cannot start with * outside quotes, and aliases are not used here: write the value out.',
    });
    return;
  }
  if (isMap(node)) {
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (!isScalar(pair.key)) {
        found.push({
          node: pair.key ?? node,
          message: 'A list or block cannot be a word of a block; a word and a colon are expected.',
        });
      } else if (seen.has(key)) {
        found.push({
          node: pair.key,
          message: `"${key}" is written twice in the same block; keep one.`,
        });
      }
      seen.add(key);
      refusals(pair.value, depth + 1, found);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) refusals(item, depth + 1, found);
  }
};

/** So many characters further in a text of YAML, where a line end with the indent behind it reads as one space. */
const movedAlong = (text: string, offset: number, characters: number): number => {
  let at = offset;
  for (let left = characters; left > 0; left--) {
    const fold = text[at] === '\n' || text[at] === '\r' ? /\s+/y : null;
    if (fold !== null) fold.lastIndex = at;
    at += fold?.exec(text)?.[0].length ?? 1;
  }
  return at;
};

const parseSafely = (text: string, lineCounter: LineCounter): Document.Parsed | null => {
  try {
    return parseDocument(text, {
      lineCounter,
      version: '1.2',
      // The reader compares every key with every other; `refusals` does it in one pass.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // The YAML reader recurses into brackets and runs out of stack on thousands of them.
    return null;
  }
};

type ProblemAt = (
  severity: Problem['severity'],
  offset: number,
  message: string,
  shift?: number,
) => Problem;

const readFrom = (file: string, doc: Document, problemAt: ProblemAt): SourceFile => ({
  file,
  data: doc.toJS(),
  problems: [],
  nodeAt: (path) => nodeIn(doc.contents, path),
  changed: (change) => {
    const copy = doc.clone();
    change(copy);
    return readFrom(file, copy, problemAt);
  },
  problem: (severity, path, message, spot = 'value', shift = 0) =>
    problemAt(severity, offsetOf(doc.contents, path, spot), message, shift),
});

/** Reads one YAML file. Never throws: what is wrong with the text is among the problems, and `data` is then undefined. */
export const readSource = (file: string, text: string): SourceFile => {
  const lineCounter = new LineCounter();
  const tooLong = text.length > MOST_CHARACTERS;
  const doc = tooLong || isNestedTooDeep(text) ? null : parseSafely(text, lineCounter);
  const problemAt: ProblemAt = (severity, offset, message, shift = 0) => {
    const { line, col } = lineCounter.linePos(movedAlong(text, offset, shift));
    return { severity, file, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const unread = (problems: readonly Problem[]): SourceFile => ({
    file,
    data: undefined,
    problems,
    nodeAt: () => undefined,
    changed: () => unread(problems),
    problem: (severity, _path, message) => problemAt(severity, 0, message),
  });
  if (tooLong)
    return unread([
      problemAt('error', 0, 'The file is larger than 1 MB; a scenario is a few hundred lines.'),
    ]);
  if (doc === null)
    return unread([problemAt('error', 0, 'Brackets are nested too deep to read this file.')]);
  if (doc.errors.length > 0) {
    const lines = new Set<number>();
    const problems = doc.errors
      .map((error) =>
        problemAt('error', openedAt(doc, error) ?? error.pos[0], syntaxMessage(error, text)),
      )
      .filter(({ line }) => !lines.has(line) && lines.add(line))
      .slice(0, MOST_SYNTAX_ERRORS);
    return unread(problems);
  }
  const found: Finding[] = doc.warnings.map((warning) => ({
    node: { range: warning.pos },
    message:
      'A text cannot start with ! outside quotes, and tags are not used here; put the text in quotes.',
  }));
  refusals(doc.contents, 0, found);
  if (found.length > 0) {
    return unread(
      found.map(({ node, message }) => problemAt('error', startOf(node) ?? 0, message)),
    );
  }
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) {
    return unread([problemAt('error', 0, 'The file is empty.')]);
  }
  return readFrom(file, doc, problemAt);
};

import { isCollection, isMap, isPair, isScalar } from 'yaml';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import type { Edit } from './edit';
import { lineStart } from './lineStart';
import { printScalar } from './printScalar';

const isInFlow = (source: SourceFile, path: Path): boolean =>
  path.some((_step, length) => {
    const node = source.nodeAt(path.slice(0, length));
    return isCollection(node) && node.flow === true;
  });

/** The column of the word, or of the dash, that the value stands behind. */
const columnOf = (source: SourceFile, text: string, path: Path, valueStart: number): number => {
  const parent = source.nodeAt(path.slice(0, -1));
  const pair = isMap(parent)
    ? parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === path.at(-1),
      )
    : undefined;
  const key = pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  if (key !== undefined) return key - lineStart(text, key);
  const dash = text.lastIndexOf('-', valueStart - 1);
  return dash - lineStart(text, dash);
};

/**
 * Writes another value where a single one stands, in its style, and touches nothing else of the text. Null where the
 * path leads to no single value.
 */
export const setScalar = (
  source: SourceFile,
  text: string,
  path: Path,
  value: string | number | boolean,
): Edit | null => {
  const node = source.nodeAt(path);
  const [from, to] = (isScalar(node) ? node.range : null) ?? [0, 0];
  if (!isScalar(node) || to === from) return null;
  const wasBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const printed = printScalar(value, {
    type: node.type,
    flow: isInFlow(source, path),
    indent: columnOf(source, text, path, from),
    remark: !wasBlock && /^[ \t]+#/.test(text.slice(to, to + 200)),
  });
  const ends = text[to - 1] === '\n';
  const whole = printed.endsWith('\n') ? printed : `${printed}\n`;
  return { from, to, insert: ends ? whole : printed.replace(/\n$/, '') };
};

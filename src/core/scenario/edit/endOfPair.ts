import { isNode, isScalar, type Pair } from 'yaml';
import { lineStart } from './lineStart';

const REMARK = /^(?:[ \t]*\r?\n)*( *)#[^\n]*(?:\n|$)/;
const FARTHEST = 2000;

const lineAfter = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
};

/**
 * Where the next line of a block may go after a pair: behind its last line, what is written beside it and the remarks
 * that are indented into it. A remark at the height of the word belongs to what follows.
 */
export const endOfPair = (text: string, pair: Pair): number => {
  const { key, value } = pair;
  const start = (isScalar(key) ? key.range?.[0] : null) ?? 0;
  const valueEnd = (isNode(value) ? value.range?.[1] : null) ?? start;
  // A block text ends behind its own line end, and its blank lines may belong to it.
  let end = text[valueEnd - 1] === '\n' ? valueEnd : lineAfter(text, valueEnd);
  const indent = start - lineStart(text, start);
  for (;;) {
    const remark = REMARK.exec(text.slice(end, end + FARTHEST));
    if (remark === null || (remark[1]?.length ?? 0) <= indent) return end;
    end += remark[0].length;
  }
};

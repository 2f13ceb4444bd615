import type { Edit } from './edit';

/** The text with all edits made; what is added at one place comes in the order given. They must not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let at = 0;
  let edited = '';
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    edited += text.slice(at, from) + insert.replaceAll('\n', lineEnd);
    at = to;
  }
  return edited + text.slice(at);
};

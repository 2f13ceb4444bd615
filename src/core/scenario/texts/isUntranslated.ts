import { sourceHash } from './sourceHash';
import { UNTRANSLATED } from './untranslated';

/** Whether an entry of a side file still waits for its translator: it holds the source text, or kept its mark. */
export const isUntranslated = (
  entry: { readonly of: string; readonly text: string },
  source: string,
): boolean =>
  entry.text.startsWith(UNTRANSLATED) &&
  (!source.startsWith(UNTRANSLATED) ||
    sourceHash(entry.text.slice(UNTRANSLATED.length)) === entry.of);

/** Stands in front of a source text that waits in a side file for its translator. */
export const UNTRANSLATED = '… ';

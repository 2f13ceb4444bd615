import { isScalar } from 'yaml';
import type { Problem } from '../../kernel/problem';
import type { SourceFile } from '../parse/sourceFile';
import type { FoundText } from '../texts/collectTexts';

/** Texts that a # outside quotes has cut short: YAML takes the rest for a remark, and nobody would ever hear it. */
export const checkTexts = (source: SourceFile, texts: readonly FoundText[]): readonly Problem[] =>
  texts.flatMap(({ at }) => {
    const node = source.nodeAt(at);
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.comment) return [];
    const message =
      'The text ends at the #; what follows is a remark. If it belongs to the text, put the whole text in quotes.';
    return [source.problem('warning', at, message)];
  });

const DEEPEST_BRACKETS = 60;
const COMPACT = /(?:[-?:][ \t]){60}/;

/**
 * Whether brackets, or dashes on one line, go deeper than any author writes. Asked before the YAML reader sees the
 * text: it takes minutes over a hundred thousand open brackets and then runs out of stack.
 */
export const isNestedTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
    if (depth > DEEPEST_BRACKETS) return true;
  }
  return COMPACT.test(text);
};

import type { YAMLError } from 'yaml';

const lineAfter = (text: string, from: number): string => {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? undefined : end);
};

const QUOTE = 'put the whole text in quotes.';

/** A syntax error of the YAML reader in an author's words. */
export const syntaxMessage = (error: YAMLError, text: string): string => {
  const rest = lineAfter(text, error.pos[0]);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'A tab starts this line; indent with spaces.';
    case 'BLOCK_IN_FLOW':
      return `The text holds a colon that YAML reads as structure; ${QUOTE}`;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return rest.includes(': ') || rest.endsWith(':')
        ? `The text holds a colon that YAML reads as structure; ${QUOTE}`
        : 'The next line is indented further than it should be; align it with its neighbours.';
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? 'This bracket is opened and never closed; close it, and write a long list over several lines with -.'
        : 'This line is indented differently from its neighbours; align them.';
    case 'MISSING_CHAR':
      return error.message.includes('quote')
        ? 'This quote is opened and never closed; close it at the end of the text.'
        : 'A word stands alone here; write it as "word: value", or put the text in quotes.';
    case 'BAD_SCALAR_START':
      return `A text cannot start with "${rest[0] ?? ''}"; put it in quotes.`;
    case 'MULTIPLE_DOCS':
      return 'A line of --- starts a second document here; one file holds one.';
    case 'BAD_DQ_ESCAPE':
      return 'A backslash in double quotes needs care; use single quotes instead.';
    case 'UNEXPECTED_TOKEN':
      return error.message.includes('at node end')
        ? "The value ended before this. Put the whole text in quotes (an apostrophe inside single quotes is written twice: it''s)."
        : 'This is not expected here; look for a missing quote, bracket or space after a colon nearby.';
    default:
      return `${error.message}. This is not valid YAML 1.2.`;
  }
};

import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

const isOpen = (error: YAMLError, node: Node): boolean => {
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  }
  return (
    error.code === 'BAD_INDENT' &&
    error.message.startsWith('Flow') &&
    isCollection(node) &&
    node.flow === true
  );
};

/**
 * Where a quote or bracket was opened that is never closed: the reader notices at the end of the file, the author
 * mends at the start. Null for every other error.
 */
export const openedAt = (doc: Document.Parsed, error: YAMLError): number | null => {
  const [at] = error.pos;
  let opened: number | null = null;
  visit(doc, {
    Node: (_key, node) => {
      const start = node.range?.[0];
      const end = node.range?.[1];
      // The last one that starts before the error and reaches it is the innermost.
      if (
        start !== undefined &&
        end !== undefined &&
        start < at &&
        end >= at &&
        isOpen(error, node)
      )
        opened = start;
    },
  });
  return opened;
};

import { Document, isCollection } from 'yaml';

/** A word and what stands behind it as YAML: lines at an indent, or one line for a place inside { }. */
export const printPair = (
  key: string,
  value: unknown,
  place: { readonly indent: number } | { readonly flow: true },
): string => {
  const doc = new Document({ [key]: value }, { version: '1.2' });
  const format = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;
  if ('flow' in place) {
    if (isCollection(doc.contents)) doc.contents.flow = true;
    return doc.toString(format).trimEnd().slice(1, -1);
  }
  const pad = ' '.repeat(place.indent);
  return doc.toString(format).replace(/^(?=.)/gm, pad);
};

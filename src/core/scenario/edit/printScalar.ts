import { Document, Scalar } from 'yaml';

type Style = {
  readonly type: Scalar['type'];
  /** Inside { } or [ ], where a comma ends a text. */
  readonly flow: boolean;
  /** Columns of the block it stands in, for a text of several lines. */
  readonly indent: number;
  /** Whether something stands behind it on its line, so that a text of several lines must stay on one. */
  readonly remark: boolean;
};

const typeFor = (value: string, { type, flow, remark }: Style): Scalar['type'] => {
  const lines = value.includes('\n');
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  if (!lines) return isBlock && value === '' ? Scalar.QUOTE_SINGLE : type;
  if (isBlock) return type;
  return flow || remark || type === Scalar.QUOTE_DOUBLE
    ? Scalar.QUOTE_DOUBLE
    : Scalar.BLOCK_LITERAL;
};

/** A value as YAML in the style of the one it takes the place of, as far as that can hold it. */
export const printScalar = (value: string | number | boolean, style: Style): string => {
  if (typeof value !== 'string') return String(value);
  const scalar = new Scalar(value);
  const type = typeFor(value, style);
  if (type !== undefined) scalar.type = type;
  const doc = new Document({ v: style.flow ? [scalar] : scalar }, { version: '1.2' });
  const flow = style.flow ? doc.get('v') : null;
  if (flow !== null && typeof flow === 'object') Object.assign(flow, { flow: true });
  const printed = doc
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .slice('v:'.length)
    .trimStart();
  if (style.flow) return printed.trimEnd().slice(1, -1);
  const deeper = ' '.repeat(style.indent);
  const [head = '', ...lines] = printed.split('\n');
  return [head, ...lines.map((line) => (line === '' ? '' : deeper + line))].join('\n');
};

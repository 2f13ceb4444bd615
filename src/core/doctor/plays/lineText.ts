import { formatTick } from '../../kernel/formatTick';
import { TICKS_PER_SECOND } from '../../kernel/tick';
import type { Input } from '../../recording/recording';
import type { FieldValue, Intent, Row } from '../../sim/intent';

const rowText = (row: Row): string =>
  Object.entries(row)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ');

const valueText = (value: FieldValue): string => {
  if (typeof value !== 'object') return String(value);
  const items = value.map((item) => (typeof item === 'object' ? rowText(item) : item));
  return items.join(value.some((item) => typeof item === 'object') ? '; ' : ',');
};

const option = (word: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : ` ${word} ${value}`;

const wordsOf = (intent: Intent): string => {
  switch (intent.type) {
    case 'go':
      return 'place' in intent ? `go ${intent.place}` : `go ${intent.xMm} ${intent.yMm}`;
    case 'look':
      return `look ${intent.thing}`;
    case 'say':
      return `say ${intent.topic}`;
    case 'do':
      return `do ${intent.verb} ${intent.thing}${option('with', intent.with)}${option('at', intent.at)}`;
    case 'judge':
      return `judge ${intent.thing} ${intent.as}${option('why', intent.why?.join(','))}${option('fix', intent.fix)}`;
    case 'measure':
      return `measure ${intent.quantity}${option('reads', intent.reads)}${option('verdict', intent.verdict)}`;
    case 'fill':
      return `fill ${intent.form}.${intent.field} ${valueText(intent.value)}`;
    case 'send':
      return `send ${intent.form}`;
    case 'call':
      return `call ${intent.contact}`;
    case 'wait':
      return `wait ${intent.ticks / TICKS_PER_SECOND}s`;
    case 'hang-up':
    case 'end':
      return intent.type;
  }
};

/** An input as the line of a walkthrough that says the same. */
export const lineText = ({ tick, intent }: Input): string =>
  `${formatTick(tick)} ${wordsOf(intent)}`;

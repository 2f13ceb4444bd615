import type { CompiledScenario, FormField, FormOptions } from '../../scenario/compiledScenario';
import type { FieldValue, Row, Scalar } from '../../sim/intent';
import type { Choose } from './choose';

const MINUTES_APART = 5;
const TIMES_A_DAY = (24 * 60) / MINUTES_APART;
const LARGEST = 200;
const MOST_ROWS = 3;

const idsOf = ({ things, contacts }: CompiledScenario, options: FormOptions): readonly string[] => {
  if (options === 'contacts') return contacts.map(({ id }) => id);
  if (options !== 'things') return options.map(({ id }) => id);
  return things.filter(({ risk, decoy }) => risk !== null || decoy !== null).map(({ id }) => id);
};

/** A whole number people might write: small ones as often as large ones. */
const anyNumber = (choose: Choose): number => choose([10, LARGEST][choose(2)] ?? LARGEST);

const anyTime = (choose: Choose): string => {
  const minutes = choose(TIMES_A_DAY) * MINUTES_APART;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two((minutes - (minutes % 60)) / 60)}:${two(minutes % 60)}`;
};

const shuffled = (ids: readonly string[], choose: Choose): readonly string[] => {
  const left = [...ids];
  const drawn: string[] = [];
  while (left.length > 0) drawn.push(...left.splice(choose(left.length), 1));
  return drawn;
};

/** Each with an even chance, and at least one: ticking nothing is not filling in. */
const someOf = (ids: readonly string[], choose: Choose): readonly string[] => {
  const ticked = ids.filter(() => choose(2) === 0);
  return ticked.length > 0 || ids.length === 0 ? ticked : [ids[choose(ids.length)] ?? ''];
};

const single = (
  scenario: CompiledScenario,
  { type, options }: Pick<FormField, 'options'> & { readonly type: FormField['type'] },
  choose: Choose,
): Scalar => {
  if (type === 'number') return anyNumber(choose);
  if (type === 'time') return anyTime(choose);
  if (type !== 'choice') return '…';
  const ids = idsOf(scenario, options);
  return ids[choose(ids.length)] ?? '';
};

/** A value the field accepts. `() => 0` ticks every box, takes the first option and leaves lists in their order. */
export const anyValue = (
  scenario: CompiledScenario,
  field: FormField,
  choose: Choose,
): FieldValue => {
  const { type, options, columns } = field;
  if (type === 'pick') return someOf(idsOf(scenario, options), choose);
  if (type === 'rank') return shuffled(idsOf(scenario, options), choose);
  if (type !== 'rows') return single(scenario, field, choose);
  return Array.from({ length: MOST_ROWS - choose(MOST_ROWS) }, (): Row =>
    Object.fromEntries(columns.map((column) => [column.id, single(scenario, column, choose)])),
  );
};

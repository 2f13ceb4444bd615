import { TIME_OF_DAY } from '../../kernel/timeOfDay';
import type {
  CompiledScenario,
  FormColumn,
  FormField,
  FormOptions,
} from '../../scenario/compiledScenario';
import { lookupOf } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { FieldValue, Intent, Row, Scalar } from '../intent';

type Fill = Extract<Intent, { readonly type: 'fill' }>;

const LONGEST_TEXT = 4000;
const MOST_ROWS = 100;

const optionIds = (
  { things, contacts }: CompiledScenario,
  options: FormOptions,
): readonly string[] => {
  if (options === 'contacts') return contacts.map(({ id }) => id);
  if (options !== 'things') return options.map(({ id }) => id);
  return things.filter(({ risk, decoy }) => risk !== null || decoy !== null).map(({ id }) => id);
};

const oneFits = (
  scenario: CompiledScenario,
  { type, options }: Pick<FormColumn, 'type' | 'options'>,
  value: Scalar,
): boolean => {
  switch (type) {
    case 'choice':
      return typeof value === 'string' && optionIds(scenario, options).includes(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'time':
      return typeof value === 'string' && TIME_OF_DAY.test(value);
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT;
  }
};

const idsFit = (known: readonly string[], list: readonly unknown[]): boolean =>
  new Set(list).size === list.length &&
  list.every((id) => typeof id === 'string' && known.includes(id));

/** A plan is made bit by bit: a cell may still be empty, but none may stand outside the columns. */
const rowFits = (scenario: CompiledScenario, { columns }: FormField, row: string | Row): boolean =>
  typeof row === 'object' &&
  Object.entries(row).every(([id, value]) => {
    const column = columns.find((one) => one.id === id);
    return column !== undefined && oneFits(scenario, column, value);
  });

const fits = (scenario: CompiledScenario, field: FormField, value: FieldValue): boolean => {
  const { type, options } = field;
  if (type === 'pick' || type === 'rank')
    return typeof value === 'object' && idsFit(optionIds(scenario, options), value);
  if (type === 'rows') {
    if (typeof value !== 'object' || value.length > MOST_ROWS) return false;
    return value.every((row) => rowFits(scenario, field, row));
  }
  return typeof value !== 'object' && oneFits(scenario, { type, options }, value);
};

/** A written form that was sent stays as it is; the notes behind a spoken one go on. */
export const decideFill = (
  { scenario, world }: Scene,
  intent: Fill,
): readonly FactBody[] | Refusal => {
  const form = lookupOf(scenario).forms.get(intent.form);
  const field = form?.fields.find(({ id }) => id === intent.field);
  if (field === undefined) return 'unknown';
  if (form?.spoken === false && world.sent.includes(form.id)) return 'not-now';
  if (!fits(scenario, field, intent.value)) return 'bad-value';
  return [{ type: 'form/filled', form: intent.form, field: intent.field, value: intent.value }];
};

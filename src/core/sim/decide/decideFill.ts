import type { CompiledScenario, FormField } from '../../scenario/compiledScenario';
import { lookupOf } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';
import type { FieldValue, Intent } from '../intent';

type Fill = Extract<Intent, { readonly type: 'fill' }>;

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;
const LONGEST_TEXT = 4000;
const MOST_ROWS = 100;

const optionIds = (
  { things, contacts }: CompiledScenario,
  { options }: FormField,
): readonly string[] => {
  if (options === 'contacts') return contacts.map(({ id }) => id);
  if (options !== 'things') return options.map(({ id }) => id);
  return things.filter(({ risk, decoy }) => risk !== null || decoy !== null).map(({ id }) => id);
};

const fits = (scenario: CompiledScenario, field: FormField, value: FieldValue): boolean => {
  const list = typeof value === 'object' ? value : null;
  switch (field.type) {
    case 'choice':
      return typeof value === 'string' && optionIds(scenario, field).includes(value);
    case 'pick':
    case 'rank': {
      const known = optionIds(scenario, field);
      return (
        list !== null &&
        new Set(list).size === list.length &&
        list.every((id) => known.includes(id))
      );
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'time':
      return typeof value === 'string' && TIME.test(value);
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT;
    case 'rows':
      return list !== null && list.length <= MOST_ROWS;
  }
};

export const decideFill = ({ scenario }: Scene, intent: Fill): readonly FactBody[] | Refusal => {
  const form = lookupOf(scenario).forms.get(intent.form);
  const field = form?.fields.find(({ id }) => id === intent.field);
  if (field === undefined) return 'unknown';
  if (!fits(scenario, field, intent.value)) return 'bad-value';
  return [{ type: 'form/filled', form: intent.form, field: intent.field, value: intent.value }];
};

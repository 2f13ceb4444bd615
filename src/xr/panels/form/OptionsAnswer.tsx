import type { FormField } from '../../../core/scenario/compiledScenario';
import type { FieldValue } from '../../../core/sim/intent';
import { sentenceCase } from '../../../i18n/sentenceCase';
import type { Locale } from '../../../core/kernel/texts';
import { translate } from '../../../i18n/translate';
import { fieldOptions } from '../../../session/forms/fieldOptions';
import { useSession } from '../../../session/useSession';
import { PagedButtons } from '../PagedButtons';

const PER_PAGE = 6;

type Props = {
  readonly field: Pick<FormField, 'options'> & { readonly id: string };
  readonly ranks: boolean;
  readonly value: FieldValue | undefined;
  readonly onToggle: (option: string) => void;
  readonly locale: Locale;
};

/** The options of a question; those of a ranking carry their place. */
export const OptionsAnswer = ({ field, ranks, value, onToggle, locale }: Props) => {
  const t = translate(locale);
  const { scenario } = useSession();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const items = fieldOptions(scenario, field).map(({ id, text }) => {
    const place = ranks ? chosen.indexOf(id) : -1;
    const name = sentenceCase(text[locale], locale);
    return {
      id,
      text: place < 0 ? name : `${t('tablet.rank', { rank: place + 1 })} · ${name}`,
      chosen: chosen.includes(id),
      onPress: () => onToggle(id),
    };
  });
  return <PagedButtons key={field.id} items={items} perPage={PER_PAGE} locale={locale} />;
};

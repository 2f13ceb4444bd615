import { Text } from '@react-three/uikit';
import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import type { CompiledForm } from '../../core/scenario/compiledScenario';
import { sentenceCase } from '../../i18n/sentenceCase';
import { translate } from '../../i18n/translate';
import { fieldOptions } from '../../session/forms/fieldOptions';
import { toggled } from '../../session/forms/toggled';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { PanelButton } from '../uikit/PanelButton';
import { PagedButtons } from './PagedButtons';

/** What a ray can answer; the rest is written at the desk. */
const POINTED = ['choice', 'pick', 'rank'];
const PER_PAGE = 6;

type Props = { readonly form: CompiledForm; readonly locale: Locale };

/** A form, one question after the other. Each answer is a fact at once; sending closes the form. */
export const ReportPage = ({ form, locale }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const [asked, setAsked] = useState(0);
  const answers = useSim(({ world }) => world.forms[form.id]);
  const fields = form.fields.filter(({ type }) => POINTED.includes(type));
  const field = fields[asked];
  if (!field)
    return (
      <>
        {fields.length < form.fields.length && (
          <Text fontSize={28} color="#6a6057">
            {t('tablet.onScreen')}
          </Text>
        )}
        <PanelButton
          text={t(form.spoken ? 'tablet.tell' : 'tablet.send')}
          strong
          onPress={() => session.dispatch({ type: 'send', form: form.id })}
        />
      </>
    );
  const value = answers?.[field.id];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const items = fieldOptions(session.scenario, field).map(({ id, text }) => {
    const place = field.type === 'rank' ? chosen.indexOf(id) : -1;
    const name = sentenceCase(text[locale], locale);
    return {
      id,
      text: place < 0 ? name : `${t('tablet.rank', { rank: place + 1 })} · ${name}`,
      chosen: chosen.includes(id),
      onPress: () => {
        // Asked now, not when the panel was drawn: two quick presses are two answers.
        const now = session.snapshots.getState().world.forms[form.id]?.[field.id];
        const next = toggled(field, now, id);
        session.dispatch({ type: 'fill', form: form.id, field: field.id, value: next });
      },
    };
  });
  return (
    <>
      <Text fontSize={28} color="#2b2620">
        {field.ask[locale]}
      </Text>
      <PagedButtons key={field.id} items={items} perPage={PER_PAGE} locale={locale} />
      <PanelButton text={t('tablet.next')} strong onPress={() => setAsked(asked + 1)} />
    </>
  );
};

import { Text } from '@react-three/uikit';
import { useState } from 'react';
import type { Locale } from '../../../core/kernel/texts';
import type { CompiledForm } from '../../../core/scenario/compiledScenario';
import { translate } from '../../../i18n/translate';
import { useSession } from '../../../session/useSession';
import { PanelButton } from '../../uikit/PanelButton';
import { FieldAnswer } from './FieldAnswer';

type Props = { readonly form: CompiledForm; readonly locale: Locale };

/** A form, one question after the other. Each answer is a fact at once; sending closes the form. */
export const ReportPage = ({ form, locale }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const [asked, setAsked] = useState(0);
  // A ray cannot write: what is answered in words is written at the desk.
  const fields = form.fields.filter(({ type }) => type !== 'text');
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
  return (
    <>
      <Text fontSize={28} color="#2b2620">
        {field.ask[locale]}
      </Text>
      <FieldAnswer key={field.id} form={form.id} field={field} locale={locale} />
      <PanelButton text={t('tablet.next')} strong onPress={() => setAsked(asked + 1)} />
    </>
  );
};

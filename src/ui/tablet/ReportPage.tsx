import { Button } from 'react-aria-components';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';
import { FieldView } from './FieldView';

/** The forms of the scenario. Each answer is a fact at once; sending closes the form. */
export const ReportPage = () => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const sent = useSim(({ world }) => world.sent);
  return session.scenario.forms.map((form) => (
    <section key={form.id} className="form">
      <h3>{form.title[locale]}</h3>
      {form.fields.map((field) => (
        <FieldView key={field.id} form={form.id} field={field} closed={sent.includes(form.id)} />
      ))}
      {sent.includes(form.id) ? (
        <p className="badge safe">{t('tablet.sent')}</p>
      ) : (
        <Button
          className="button primary"
          data-send={form.id}
          onPress={() => session.dispatch({ type: 'send', form: form.id })}
        >
          {t(form.spoken ? 'tablet.tell' : 'tablet.send')}
        </Button>
      )}
    </section>
  ));
};

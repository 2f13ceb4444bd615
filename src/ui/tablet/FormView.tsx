import { Button } from 'react-aria-components';
import type { CompiledForm } from '../../core/scenario/compiledScenario';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';
import { FieldView } from './FieldView';

/** A form with its questions. Each answer is a fact at once; sending closes the form. */
export const FormView = ({ form }: { readonly form: CompiledForm }) => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const sent = useSim(({ world }) => world.sent.includes(form.id));
  return (
    <section className="form">
      <h3>{form.title[locale]}</h3>
      {form.fields.map((field) => (
        <FieldView key={field.id} form={form.id} field={field} closed={sent} />
      ))}
      {sent ? (
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
  );
};

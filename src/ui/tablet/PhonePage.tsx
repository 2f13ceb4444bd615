import { Button } from 'react-aria-components';
import { labelText } from '../../i18n/labelText';
import { sentenceCase } from '../../i18n/sentenceCase';
import type { PhoneAct } from '../../session/phone/phone';
import { phoneOf } from '../../session/phone/phoneOf';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';
import { FormView } from './FormView';

const GROUPS = ['call', 'talk', 'answer'] as const;

/** The telephone: who can be called, what is said, what is told, and the end of the call. */
export const PhonePage = () => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const world = useSim((snapshot) => snapshot.world);
  const calling = useSim((snapshot) => snapshot.calling);
  const phone = phoneOf(session.scenario, world, calling);
  const who = phone.with ? sentenceCase(phone.with[locale], locale) : '';
  if (phone.state === 'idle' && phone.acts.length === 0)
    return <p className="quiet">{t('phone.none')}</p>;
  const button = ({ id, label, intent }: PhoneAct) => (
    <Button key={id} className="option" data-phone={id} onPress={() => session.dispatch(intent)}>
      {labelText(label, locale)}
    </Button>
  );
  return (
    <>
      <p className="question" role="status">
        {phone.state === 'idle' ? t('phone.idle') : t(`phone.${phone.state}`, { who })}
      </p>
      {GROUPS.map((group) => {
        const acts = phone.acts.filter((act) => act.group === group);
        if (acts.length === 0) return null;
        return (
          <div key={group} className={`options ${group}`}>
            {acts.map(button)}
          </div>
        );
      })}
      {phone.form && <FormView form={phone.form} />}
    </>
  );
};

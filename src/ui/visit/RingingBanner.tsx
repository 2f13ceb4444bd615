import { Button } from 'react-aria-components';
import { labelText } from '../../i18n/labelText';
import { sentenceCase } from '../../i18n/sentenceCase';
import { phoneOf } from '../../session/phone/phoneOf';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

/** Her telephone rings: said over everything else, to be taken or declined on the spot. */
export const RingingBanner = ({ onTake }: { readonly onTake: () => void }) => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const world = useSim((snapshot) => snapshot.world);
  if (world.ringing === null) return null;
  const { with: caller, acts } = phoneOf(session.scenario, world, null);
  return (
    <div className="notice hudNotice ringing" role="alert">
      <strong>
        {t('phone.ringing', { who: caller ? sentenceCase(caller[locale], locale) : '' })}
      </strong>
      <span className="row">
        {acts.map(({ id, label, intent }) => (
          <Button
            key={id}
            className={id === 'take' ? 'button primary' : 'button'}
            data-phone={id}
            onPress={() => {
              session.dispatch(intent);
              if (id === 'take') onTake();
            }}
          >
            {labelText(label, locale)}
          </Button>
        ))}
      </span>
    </div>
  );
};

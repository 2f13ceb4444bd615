import { Text } from '@react-three/uikit';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { useSession } from '../../session/useSession';
import { PanelButton } from '../uikit/PanelButton';

type Props = {
  readonly locale: Locale;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Leaving is for good, so it is asked once more. */
export const Farewell = ({ locale, onStay, onLeave }: Props) => {
  const t = translate(locale);
  const session = useSession();
  return (
    <>
      <Text fontSize={28} color="#2b2620">
        {t('end.text')}
      </Text>
      <PanelButton text={t('end.stay')} onPress={onStay} />
      <PanelButton
        text={t('end.confirm')}
        strong
        onPress={() => {
          session.dispatch({ type: 'end' });
          onLeave();
        }}
      />
    </>
  );
};

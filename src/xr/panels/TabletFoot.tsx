import { useXRStore } from '@react-three/xr';
import type { Locale } from '../../core/kernel/texts';
import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import { translate } from '../../i18n/translate';
import { useSession } from '../../session/useSession';
import { Box } from '../uikit/Box';
import { PanelButton } from '../uikit/PanelButton';

type Props = {
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly onEnd: () => void;
};

const WAIT_MINUTES = 1;

/** What is always there on the tablet: letting time pass, putting it away, back to the screen, the end. */
export const TabletFoot = ({ locale, onClose, onEnd }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const store = useXRStore();
  const wait = () =>
    session.dispatch({ type: 'wait', ticks: WAIT_MINUTES * 60 * TICKS_PER_SECOND });
  return (
    <Box flexDirection="row" flexWrap="wrap" gap={10}>
      <PanelButton
        text={`${t('wait.title')}: ${t('wait.minutes', { count: WAIT_MINUTES })}`}
        onPress={wait}
      />
      <PanelButton text={t('tablet.close')} onPress={onClose} />
      <PanelButton text={t('headset.leave')} onPress={() => void store.getState().session?.end()} />
      <PanelButton text={t('visit.end')} onPress={onEnd} />
    </Box>
  );
};

import { Text } from '@react-three/uikit';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { countOne } from '../../session/stopwatch/countOne';
import { isRunning } from '../../session/stopwatch/isRunning';
import { pressStart } from '../../session/stopwatch/pressStart';
import { useSession } from '../../session/useSession';
import { useStopwatch } from '../../session/useStopwatch';
import { Box } from '../uikit/Box';
import { PanelButton } from '../uikit/PanelButton';
import { WatchTime } from './WatchTime';

type Props = {
  readonly locale: Locale;
  /** After it was stopped by this button. */
  readonly onStop?: () => void;
};

/** What the stopwatch shows and what was counted, with its two buttons. */
export const WatchFace = ({ locale, onStop }: Props) => {
  const t = translate(locale);
  const session = useSession();
  const watch = useStopwatch();
  const runs = isRunning(watch);
  const press = () => {
    session.stopwatch.setState(pressStart(watch, session.tick()));
    if (runs) onStop?.();
  };
  return (
    <>
      <Box flexDirection="row" gap={28} alignItems="center">
        <WatchTime locale={locale} />
        <Text fontSize={28} color="#2b2620">
          {t('watch.counted', { count: watch.counted })}
        </Text>
      </Box>
      <Box flexDirection="row" gap={10}>
        {runs && (
          <PanelButton
            text={t('watch.count')}
            quick
            onPress={() => session.stopwatch.setState(countOne)}
          />
        )}
        <PanelButton text={t(runs ? 'watch.stop' : 'watch.start')} strong onPress={press} />
      </Box>
    </>
  );
};

import { Text } from '@react-three/uikit';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { isRunning } from '../../session/stopwatch/isRunning';
import { noteText } from '../../session/stopwatch/noteText';
import { readingsToNote } from '../../session/stopwatch/readingsToNote';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useStopwatch } from '../../session/useStopwatch';
import { PanelButton } from '../uikit/PanelButton';
import { WatchFace } from './WatchFace';

/** The stopwatch with its tally, and the note of what it shows for whom she timed: the same as at the desk. */
export const WatchPage = ({ locale }: { readonly locale: Locale }) => {
  const t = translate(locale);
  const session = useSession();
  const { scenario } = session;
  const watch = useStopwatch();
  const world = useSim((snapshot) => snapshot.world);
  const toNote = readingsToNote(scenario, world, watch);
  return (
    <>
      <Text fontSize={28} color="#6a6057">
        {t('watch.help')}
      </Text>
      <WatchFace locale={locale} />
      {watch.startTick !== null && !isRunning(watch) && toNote.length === 0 && (
        <Text fontSize={28} color="#6a6057">
          {t('watch.nothing')}
        </Text>
      )}
      {toNote.map((one) => {
        const { text, noted } = noteText(scenario, world, one, t, locale);
        return (
          <PanelButton
            key={one.who}
            text={text}
            chosen={noted}
            onPress={() => {
              if (!noted) one.intents.forEach(session.dispatch);
            }}
          />
        );
      })}
    </>
  );
};

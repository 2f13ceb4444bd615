import { Button } from 'react-aria-components';
import { isRunning } from '../../session/stopwatch/isRunning';
import { noteText } from '../../session/stopwatch/noteText';
import { readingsToNote } from '../../session/stopwatch/readingsToNote';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useStopwatch } from '../../session/useStopwatch';
import { useLanguage } from '../useLanguage';
import { ReadingsPage } from './ReadingsPage';
import { WatchFace } from './WatchFace';

/** The stopwatch: started, counted and stopped by the trainee, who then notes what it shows for whom she timed. */
export const WatchPage = () => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const { scenario } = session;
  const watch = useStopwatch();
  const world = useSim((snapshot) => snapshot.world);
  const toNote = readingsToNote(scenario, world, watch);
  return (
    <>
      <p className="quiet">{t('watch.help')}</p>
      <WatchFace />
      {watch.startTick !== null && !isRunning(watch) && toNote.length === 0 && (
        <p className="quiet">{t('watch.nothing')}</p>
      )}
      <div className="options">
        {toNote.map((one) => {
          const { text, noted } = noteText(scenario, world, one, t, locale);
          return (
            <Button
              key={one.who}
              className="option"
              data-note={one.who}
              isDisabled={noted}
              onPress={() => one.intents.forEach(session.dispatch)}
            >
              {text}
            </Button>
          );
        })}
      </div>
      <ReadingsPage />
    </>
  );
};

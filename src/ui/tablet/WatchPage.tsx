import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { isRunning } from '../../session/stopwatch/isRunning';
import { readingsToNote, type ToNote } from '../../session/stopwatch/readingsToNote';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { personName } from '../facts/personName';
import { quantityText } from '../facts/quantityText';
import { useLanguage } from '../useLanguage';
import { ReadingsPage } from './ReadingsPage';
import { WatchFace } from './WatchFace';

/** The stopwatch: started, counted and stopped by the trainee, who then notes what it shows for whom she timed. */
export const WatchPage = () => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const { scenario } = session;
  const watch = useStore(session.stopwatch);
  const world = useSim((snapshot) => snapshot.world);
  const toNote = readingsToNote(scenario, world, watch);
  const shown = ({ intents }: ToNote): string =>
    intents
      .map(({ quantity, reads = 0 }) => {
        const value = new Intl.NumberFormat(locale).format(reads);
        return t(`unit.${quantityText(scenario, quantity, locale).unit}`, { value });
      })
      .toReversed()
      .join(', ');
  const isNoted = ({ intents }: ToNote): boolean =>
    intents.every(({ quantity, reads }) =>
      world.readings.some((one) => one.quantity === quantity && one.value === reads),
    );
  return (
    <>
      <p className="quiet">{t('watch.help')}</p>
      <WatchFace />
      {watch.startTick !== null && !isRunning(watch) && toNote.length === 0 && (
        <p className="quiet">{t('watch.nothing')}</p>
      )}
      <div className="options">
        {toNote.map((one) => (
          <Button
            key={one.who}
            className="option"
            data-note={one.who}
            isDisabled={isNoted(one)}
            onPress={() => one.intents.forEach(session.dispatch)}
          >
            {t('watch.keep', {
              who: personName(scenario, one.who, t, locale),
              reading: shown(one),
            })}
            {isNoted(one) && ` – ${t('watch.kept')}`}
          </Button>
        ))}
      </div>
      <ReadingsPage />
    </>
  );
};

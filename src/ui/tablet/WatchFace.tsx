import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { countOne } from '../../session/stopwatch/countOne';
import { isRunning } from '../../session/stopwatch/isRunning';
import { pressStart } from '../../session/stopwatch/pressStart';
import { watchText } from '../../session/stopwatch/watchText';
import { useSession } from '../../session/useSession';
import { useStopwatch } from '../../session/useStopwatch';
import { useLanguage } from '../useLanguage';

const TENTH_MS = 100;

/** What the stopwatch shows, and its two buttons. It writes its own text, so that time renders nothing. */
export const WatchFace = () => {
  const { t, locale } = useLanguage();
  const session = useSession();
  const watch = useStopwatch();
  const text = useRef<HTMLSpanElement>(null);
  const runs = isRunning(watch);
  useEffect(() => {
    const write = () => {
      if (text.current) text.current.textContent = watchText(watch, session.tick(), t, locale);
    };
    write();
    if (!runs) return;
    const timer = setInterval(write, TENTH_MS);
    return () => clearInterval(timer);
  }, [session, watch, runs, t, locale]);
  return (
    <div className="watchFace">
      <span className="watchTime" role="timer" aria-label={t('tablet.watch')} ref={text} />
      <span className="watchCount" aria-live="polite">
        {t('watch.counted', { count: watch.counted })}
      </span>
      <Button
        className={runs ? 'button' : 'button primary'}
        data-watch="start"
        onPress={() => session.stopwatch.setState(pressStart(watch, session.tick()))}
      >
        {t(runs ? 'watch.stop' : 'watch.start')} <kbd>K</kbd>
      </Button>
      <Button
        className="button"
        data-watch="count"
        isDisabled={!runs}
        onPress={() => session.stopwatch.setState(countOne)}
      >
        {t('watch.count')} <kbd>J</kbd>
      </Button>
    </div>
  );
};

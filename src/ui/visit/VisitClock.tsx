import { useEffect, useRef } from 'react';
import { formatTick } from '../../core/kernel/formatTick';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';

/** Minutes played, of how many. Writes its own text once a second, so that a clock never renders the page. */
export const VisitClock = () => {
  const { t } = useLanguage();
  const session = useSession();
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      if (text.current)
        text.current.textContent = `${formatTick(session.tick())} / ${session.scenario.minutes}:00`;
    };
    write();
    const timer = setInterval(write, 1_000);
    return () => clearInterval(timer);
  }, [session]);
  return <span className="clock" role="timer" aria-label={t('visit.time')} ref={text} />;
};

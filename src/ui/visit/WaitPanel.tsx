import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { TICKS_PER_SECOND } from '../../core/kernel/tick';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';

const SECONDS = [30, 60, 180, 300] as const;
/** How often it is looked at whether she still waits. */
const LOOK_MS = 250;

/** Lets time pass: faster, until it is over, something happens or she has had enough. */
export const WaitPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useLanguage();
  const session = useSession();
  const [waiting, setWaiting] = useState(session.waiting);
  useEffect(() => {
    const timer = setInterval(() => setWaiting(session.waiting()), LOOK_MS);
    return () => clearInterval(timer);
  }, [session]);
  const wait = (seconds: number) =>
    session.dispatch({ type: 'wait', ticks: seconds * TICKS_PER_SECOND });
  return (
    <section className="panel wait" aria-label={t('wait.title')}>
      <h2>{t('wait.title')}</h2>
      <p className="quiet" role="status">
        {t(waiting ? 'wait.passing' : 'wait.help')}
      </p>
      <div className="options">
        {waiting ? (
          <Button className="option" data-wait="stop" onPress={() => wait(0)}>
            {t('wait.stop')}
          </Button>
        ) : (
          SECONDS.map((seconds) => (
            <Button
              key={seconds}
              className="option"
              data-wait={seconds}
              onPress={() => wait(seconds)}
            >
              {seconds < 60
                ? t('wait.seconds', { count: seconds })
                : t('wait.minutes', { count: seconds / 60 })}
            </Button>
          ))
        )}
      </div>
      <Button className="button" onPress={onClose}>
        {t('menu.close')}
      </Button>
    </section>
  );
};

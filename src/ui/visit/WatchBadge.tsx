import { useStore } from 'zustand';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';
import { WatchFace } from '../tablet/WatchFace';

/** The stopwatch in the hand while the tablet is away, from the first press on. */
export const WatchBadge = () => {
  const { t } = useLanguage();
  const session = useSession();
  const isPressed = useStore(session.stopwatch, ({ startTick }) => startTick !== null);
  return isPressed ? (
    <section className="watchBadge" aria-label={t('tablet.watch')}>
      <WatchFace />
    </section>
  ) : null;
};

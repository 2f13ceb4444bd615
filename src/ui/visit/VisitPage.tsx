import { useEffect } from 'react';
import { SessionContext } from '../../session/sessionContext';
import type { AppPorts, OpenedVisit } from '../ports';
import type { Door, Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { VisitHud } from './VisitHud';
import { useVisitEnd } from './useVisitEnd';

type Props = {
  readonly opened: OpenedVisit;
  readonly door: Door;
  readonly ports: AppPorts;
  readonly show: Show;
};

/** The flat with everything laid over it. Leaving it frees the scene; the visit itself is on disk. */
export const VisitPage = ({ opened, door, ports, show }: Props) => {
  const { t } = useLanguage();
  const { session, Stage, headset, close } = opened;
  useEffect(() => {
    const hidden = () => document.hidden && !headset.running() && session.setPaused(true);
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, [session, headset]);
  // With the page and not before it: one more picture would upload again what was freed.
  useEffect(() => close, [close]);
  useVisitEnd(session, async () => {
    await session.flush();
    const outcome = await ports.scoreRecording(session.recording());
    show(
      outcome.ok
        ? { name: 'result', visit: outcome.value }
        : { name: 'problem', problem: outcome.problem },
    );
  });
  const leave = () => {
    void session.flush().then(() => show({ name: 'start' }));
  };
  return (
    <SessionContext value={session}>
      <div className="visit">
        <div className="stage" role="img" aria-label={t('visit.scene')}>
          <Stage />
        </div>
        <VisitHud headset={headset} enterNow={door === 'headset'} onLeave={leave} />
      </div>
    </SessionContext>
  );
};

import { useCallback, useEffect, useState } from 'react';
import { SessionContext } from '../../session/sessionContext';
import type { AppPorts, OpenedVisit } from '../ports';
import type { Door, Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { LostDialog } from './LostDialog';
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
  const { session, Stage, headset, voice, close } = opened;
  const [lost, setLost] = useState(false);
  const onLost = useCallback(() => {
    session.setPaused(true);
    setLost(true);
  }, [session]);
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
  const again = () => {
    const request = {
      name: 'briefing',
      scenarioId: session.scenario.id,
      persona: session.scenario.persona,
      door,
    } as const;
    void session.flush().then(() => show({ ...request, resumeId: session.recording().id }));
  };
  return (
    <SessionContext value={session}>
      <div className="visit">
        <div className="stage" role="img" aria-label={t('visit.scene')}>
          <Stage onLost={onLost} />
        </div>
        {!lost && (
          <VisitHud voice={voice} headset={headset} enterNow={door === 'headset'} onLeave={leave} />
        )}
        <LostDialog open={lost} onAgain={again} onLeave={leave} />
      </div>
    </SessionContext>
  );
};

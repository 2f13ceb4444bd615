import { useState } from 'react';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import type { Headset, VoiceSwitch } from '../ports';
import { useLanguage } from '../useLanguage';
import { Captions } from './Captions';
import { EndDialog } from './EndDialog';
import { EnterHeadset } from './EnterHeadset';
import { MenuPanel } from './MenuPanel';
import { NearPanel } from './NearPanel';
import { PauseDialog } from './PauseDialog';
import { PointedLabel } from './PointedLabel';
import { RefusalToast } from './RefusalToast';
import { RingingBanner } from './RingingBanner';
import { Tablet } from './Tablet';
import { Toolbar } from './Toolbar';
import { WaitPanel } from './WaitPanel';
import { WatchBadge } from './WatchBadge';
import { useVisitKeys } from './useVisitKeys';

export type Panel = 'none' | 'near' | 'tablet' | 'wait' | 'end';

/** What lies over the flat: captions, the menu, the list of what is near, the tablet, the way out. */
type Props = {
  readonly headset: Headset;
  readonly voice: VoiceSwitch;
  /** The trainee chose the headset's door. */
  readonly enterNow: boolean;
  readonly onLeave: () => void;
};

export const VisitHud = ({ headset, voice, enterNow, onLeave }: Props) => {
  const { t } = useLanguage();
  const session = useSession();
  const [panel, setPanel] = useState<Panel>('none');
  const paused = useSim(({ paused: isPaused }) => isPaused);
  const phase = useSim(({ world }) => world.phase);
  const storage = useSim((snapshot) => snapshot.storage);
  useVisitKeys(panel, setPanel);
  if (phase !== 'visit')
    return (
      <div className="veil" role="status">
        <p>{t('end.night')}</p>
      </div>
    );
  return (
    <div className="hud">
      {storage === 'memory' && (
        <p className="notice hudNotice" role="alert">
          {t('visit.loseStorage')}
        </p>
      )}
      {panel !== 'tablet' && <PointedLabel />}
      <Captions />
      <RefusalToast />
      {panel === 'near' && <NearPanel onClose={() => setPanel('none')} />}
      <MenuPanel />
      <RingingBanner onTake={() => setPanel('tablet')} />
      {panel === 'wait' && <WaitPanel onClose={() => setPanel('none')} />}
      {panel === 'tablet' && (
        <Tablet onClose={() => setPanel('none')} onEnd={() => setPanel('end')} />
      )}
      {panel !== 'tablet' && <WatchBadge />}
      {headset.here && <EnterHeadset headset={headset} enterNow={enterNow} />}
      <Toolbar panel={panel} onPanel={setPanel} voice={voice} />
      <EndDialog open={panel === 'end'} onClose={() => setPanel('none')} />
      <PauseDialog open={paused} onResume={() => session.setPaused(false)} onLeave={onLeave} />
    </div>
  );
};

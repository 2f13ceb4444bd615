import { useXRControllerButtonEvent, useXRInputSourceState } from '@react-three/xr';
import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import { useSession } from '../../session/useSession';
import { SecondPull } from '../uikit/SecondPull';
import { useSecondPull } from '../uikit/useSecondPull';
import { CaptionPanel } from './CaptionPanel';
import { MenuPanel } from './MenuPanel';
import { RingingPanel } from './RingingPanel';
import { TabletPanel, type TabletPage } from './TabletPanel';
import { WatchBadge } from './WatchBadge';

/** The panels of the headset: the menu on what was chosen, what is being said, and the tablet on the upper button. */
export const Panels = ({ locale }: { readonly locale: Locale }) => {
  const session = useSession();
  const [tablet, setTablet] = useState<TabletPage | null>(null);
  const left = useXRInputSourceState('controller', 'left');
  const right = useXRInputSourceState('controller', 'right');
  const isSecond = useSecondPull();
  const toggle = (state: string) => {
    if (state !== 'pressed') return;
    const { world, calling } = session.snapshots.getState();
    const phones = (world.call ?? world.ringing ?? calling) !== null;
    setTablet((open) => (open === null ? (phones ? 'phone' : 'found') : null));
  };
  useXRControllerButtonEvent(left, 'y-button', toggle);
  useXRControllerButtonEvent(right, 'b-button', toggle);
  return (
    <SecondPull value={isSecond}>
      <MenuPanel locale={locale} />
      <CaptionPanel locale={locale} />
      {tablet === null ? (
        <>
          <RingingPanel locale={locale} />
          <WatchBadge locale={locale} onStop={() => setTablet('watch')} />
        </>
      ) : (
        <TabletPanel
          locale={locale}
          page={tablet}
          onPage={setTablet}
          onClose={() => setTablet(null)}
        />
      )}
    </SecondPull>
  );
};

import { useXRControllerButtonEvent, useXRInputSourceState } from '@react-three/xr';
import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import { CaptionPanel } from './CaptionPanel';
import { MenuPanel } from './MenuPanel';
import { RingingPanel } from './RingingPanel';
import { TabletPanel } from './TabletPanel';

/** The panels of the headset: the menu on what was chosen, what is being said, and the tablet on the upper button. */
export const Panels = ({ locale }: { readonly locale: Locale }) => {
  const [tablet, setTablet] = useState(false);
  const left = useXRInputSourceState('controller', 'left');
  const right = useXRInputSourceState('controller', 'right');
  const toggle = (state: string) => {
    if (state === 'pressed') setTablet((open) => !open);
  };
  useXRControllerButtonEvent(left, 'y-button', toggle);
  useXRControllerButtonEvent(right, 'b-button', toggle);
  return (
    <>
      <MenuPanel locale={locale} />
      <CaptionPanel locale={locale} />
      {tablet ? (
        <TabletPanel locale={locale} onClose={() => setTablet(false)} />
      ) : (
        <RingingPanel locale={locale} />
      )}
    </>
  );
};

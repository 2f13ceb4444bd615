import { useXRControllerButtonEvent, useXRInputSourceState } from '@react-three/xr';
import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import type { NightSession } from '../../session/nightSession';
import { SecondPull } from '../uikit/SecondPull';
import { useSecondPull } from '../uikit/useSecondPull';
import { NightPanel } from './NightPanel';

type Props = { readonly session: NightSession; readonly locale: Locale };

/** The one panel of the night: there from the beginning, put away and fetched again with the upper button. */
export const NightPanels = ({ session, locale }: Props) => {
  const [open, setOpen] = useState(true);
  const left = useXRInputSourceState('controller', 'left');
  const right = useXRInputSourceState('controller', 'right');
  const isSecond = useSecondPull();
  const toggle = (state: string) => {
    if (state === 'pressed') setOpen((was) => !was);
  };
  useXRControllerButtonEvent(left, 'y-button', toggle);
  useXRControllerButtonEvent(right, 'b-button', toggle);
  return (
    <SecondPull value={isSecond}>
      {open && <NightPanel session={session} locale={locale} onClose={() => setOpen(false)} />}
    </SecondPull>
  );
};

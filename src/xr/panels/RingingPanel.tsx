import type { Locale } from '../../core/kernel/texts';
import { useSim } from '../../session/useSim';
import { Panel } from '../uikit/Panel';
import { InFront } from './InFront';
import { PhonePage } from './PhonePage';

/** Her telephone rings: in front of her, to be taken or declined, until it stops or the call is over. */
export const RingingPanel = ({ locale }: { readonly locale: Locale }) => {
  const from = useSim(({ world }) => world.ringing?.from ?? null);
  if (from === null) return null;
  return (
    <InFront placeKey={`ringing-${from}`} distanceM={0.95} heightM={-0.1}>
      <Panel widthMm={640}>
        <PhonePage locale={locale} />
      </Panel>
    </InFront>
  );
};

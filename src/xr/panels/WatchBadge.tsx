import type { Locale } from '../../core/kernel/texts';
import { isRunning } from '../../session/stopwatch/isRunning';
import { useStopwatch } from '../../session/useStopwatch';
import { Panel } from '../uikit/Panel';
import { InFront } from './InFront';
import { WatchFace } from './WatchFace';

type Props = { readonly locale: Locale; readonly onStop: () => void };

/** The running stopwatch while the tablet is away: low and to the side, so that whoever is timed is seen. */
export const WatchBadge = ({ locale, onStop }: Props) =>
  isRunning(useStopwatch()) ? (
    <InFront placeKey="watch" distanceM={0.8} heightM={-0.45} sideM={0.3}>
      <Panel widthMm={420}>
        <WatchFace locale={locale} onStop={onStop} />
      </Panel>
    </InFront>
  ) : null;

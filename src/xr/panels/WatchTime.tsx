import { Text, type VanillaText } from '@react-three/uikit';
import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { watchText } from '../../session/stopwatch/watchText';
import { useSession } from '../../session/useSession';
import { useStopwatch } from '../../session/useStopwatch';

/** What the stopwatch shows. It writes its own text, so that time renders nothing. */
export const WatchTime = ({ locale }: { readonly locale: Locale }) => {
  const session = useSession();
  const watch = useStopwatch();
  const label = useRef<VanillaText>(null);
  const written = useRef(NaN);
  const t = translate(locale);
  useFrame(() => {
    const tick = watch.stopTick ?? session.tick();
    if (tick === written.current) return;
    written.current = tick;
    label.current?.setProperties({ text: watchText(watch, tick, t, locale) });
  });
  return (
    <Text ref={label} fontSize={64} fontWeight="bold" color="#2b2620">
      {watchText(watch, session.tick(), t, locale)}
    </Text>
  );
};

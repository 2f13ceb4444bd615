import type { Voice } from '../adapters/voice/voice';
import type { Locale } from '../core/kernel/texts';
import type { World } from '../core/world/world';
import type { VisitSession } from '../session/visitSession';
import type { VoiceSwitch } from '../ui/ports';

const KEPT = 'foyer.voice';

/** Lets what people say be heard, where there is a recording or a voice for the language; captions show it in any case. */
export const giveVoice = (
  session: VisitSession,
  locale: Locale,
  voice: Voice,
  kept: Pick<Storage, 'getItem' | 'setItem'>,
): VoiceSwitch & { readonly close: () => void } => {
  const { scenario, snapshots, voice: track } = session;
  let on = kept.getItem(KEPT) !== 'off';
  let line: World['line'] = snapshots.getState().world.line;
  const hush = (): void => {
    track.line = null;
    voice.stop();
  };
  const speak = (now: NonNullable<World['line']>): void => {
    const text = scenario.lines[now.line]?.[locale];
    if (!on || text === undefined || !voice.speaks(locale)) return;
    track.line = now.line;
    track.share = 0;
    const onShare = (share: number): void => {
      if (track.line === now.line) track.share = share;
    };
    voice.say({ line: now.line, text, locale, onShare });
  };
  const stopHearing = snapshots.subscribe(({ world, paused }, before) => {
    if (paused !== before.paused) voice.hold(paused);
    const cut = world.line === null && line !== null && world.tick < line.untilTick;
    if (cut) hush();
    if (world.line === line) return;
    line = world.line;
    if (line !== null) speak(line);
  });
  return {
    here: () => voice.speaks(locale),
    on: () => on,
    turn: (wanted) => {
      on = wanted;
      kept.setItem(KEPT, on ? 'on' : 'off');
      if (!on) hush();
    },
    close: () => {
      stopHearing();
      hush();
    },
  };
};

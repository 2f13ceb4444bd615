import type { Locale } from '../../core/kernel/texts';
import { voiceFile } from '../../core/scenario/voiceFile';
import type { Utterance, Voice } from './voice';

/** How often the lips are told how far the recording is: more often than the browser tells by itself. */
const TELLS_MS = 50;

type Clip = Pick<
  HTMLAudioElement,
  'play' | 'pause' | 'currentTime' | 'duration' | 'addEventListener'
>;
type Playing = {
  readonly clip: Clip;
  readonly utterance: Utterance;
  readonly tells: ReturnType<typeof setInterval>;
};

type Recordings = {
  /** Names of those there are, as `voiceFile` makes them. */
  readonly files: ReadonlySet<string>;
  /** Address of the folder they are in, with a slash at its end. */
  readonly folder: string;
};

const speaksIn = ({ files }: Recordings, locale: Locale): boolean =>
  [...files].some((file) => file.startsWith(voiceFile(locale, '').replace(/\.ogg$/, '')));

/**
 * The recorded voice of a line where the scenario has one, else the voice of the device; so too for a recording that is
 * missing or that this browser cannot play.
 */
export const recordedVoice = (
  recordings: Recordings,
  device: Voice,
  open: (url: string) => Clip = (url) => new Audio(url),
): Voice => {
  let playing: Playing | null = null;
  let held = false;
  const finish = (): Utterance | null => {
    if (playing === null) return null;
    const { clip, utterance, tells } = playing;
    playing = null;
    clearInterval(tells);
    clip.pause();
    return utterance;
  };
  const end = (clip: Clip): void => {
    if (playing?.clip === clip) finish()?.onShare(1);
  };
  const sayInstead = (clip: Clip): void => {
    // Held back while it was still loading, it is only to go on later.
    if (playing?.clip !== clip || held) return;
    const utterance = finish();
    if (utterance) device.say(utterance);
  };
  const start = (clip: Clip): void => void clip.play().catch(() => sayInstead(clip));
  const stop = (): void => {
    finish()?.onShare(1);
    device.stop();
  };
  return {
    speaks: (locale) => speaksIn(recordings, locale) || device.speaks(locale),
    say: (utterance) => {
      stop();
      const file = voiceFile(utterance.locale, utterance.line);
      if (!recordings.files.has(file)) {
        device.say(utterance);
        return;
      }
      const clip = open(recordings.folder + file);
      const tell = (): void => {
        const { currentTime, duration } = clip;
        if (duration > 0 && Number.isFinite(duration)) utterance.onShare(currentTime / duration);
      };
      playing = { clip, utterance, tells: setInterval(tell, TELLS_MS) };
      clip.addEventListener('ended', () => end(clip));
      clip.addEventListener('error', () => sayInstead(clip));
      start(clip);
    },
    stop,
    hold: (hold) => {
      held = hold;
      if (playing === null) device.hold(hold);
      else if (hold) playing.clip.pause();
      else start(playing.clip);
    },
  };
};

import type { Locale } from '../../core/kernel/texts';
import type { Voice } from './voice';

/** Slower than the voice's own: she is old, and the trainee may be reading along. */
const RATE = 0.92;

type Speaking = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'pause' | 'resume'>;

const voiceFor = (synthesis: Speaking, locale: Locale): SpeechSynthesisVoice | undefined =>
  synthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(locale));

/** The browser's own voice, of this device itself: another would send away what is said. Silent where there is none. */
export const browserVoice = (
  synthesis: Speaking | undefined,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): Voice => {
  let ended = (): void => undefined;
  const stop = (): void => {
    synthesis?.cancel();
    ended();
    ended = () => undefined;
  };
  return {
    speaks: (locale) => synthesis !== undefined && voiceFor(synthesis, locale) !== undefined,
    say: ({ text, locale, onShare }) => {
      stop();
      const voice = synthesis && voiceFor(synthesis, locale);
      if (!voice) return;
      const utterance = utter(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      let over = false;
      ended = () => {
        if (!over) onShare(1);
        over = true;
      };
      utterance.addEventListener('boundary', ({ charIndex }) => {
        if (!over) onShare(charIndex / text.length);
      });
      utterance.addEventListener('end', ended);
      utterance.addEventListener('error', ended);
      synthesis.speak(utterance);
    },
    stop,
    hold: (held) => {
      if (held) synthesis?.pause();
      else synthesis?.resume();
    },
  };
};

import { describe, expect, it } from 'vitest';
import { browserVoice } from '../../../src/adapters/voice/browserVoice';

type Spoken = EventTarget & { readonly text: string; voice?: unknown };

const device = (voices: readonly { readonly lang: string; readonly localService: boolean }[]) => {
  const spoken: Spoken[] = [];
  let cancelled = 0;
  const synthesis = {
    getVoices: () => voices as unknown as SpeechSynthesisVoice[],
    speak: (utterance: unknown) => void spoken.push(utterance as Spoken),
    cancel: () => void (cancelled += 1),
    pause: () => undefined,
    resume: () => undefined,
  };
  const utter = (text: string) =>
    Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance;
  return { voice: browserVoice(synthesis, utter), spoken, cancelled: () => cancelled };
};

describe('the voice of the browser', () => {
  it('speaks only with a voice of the device itself: another would send away what is said', () => {
    const away = device([{ lang: 'fr-FR', localService: false }]);
    expect(away.voice.speaks('fr')).toBe(false);
    away.voice.say({ line: 'hello', text: 'Bonjour.', locale: 'fr', onShare: () => undefined });
    expect(away.spoken).toEqual([]);
    const here = device([
      { lang: 'fr-FR', localService: false },
      { lang: 'fr-BE', localService: true },
    ]);
    here.voice.say({ line: 'hello', text: 'Bonjour.', locale: 'fr', onShare: () => undefined });
    expect(here.spoken).toMatchObject([{ text: 'Bonjour.', voice: { lang: 'fr-BE' } }]);
    expect(here.voice.speaks('nl')).toBe(false);
    expect(browserVoice(undefined).speaks('fr')).toBe(false);
  });

  it('tells how far it is, breaks off for the next line, and ends once', () => {
    const { voice, spoken, cancelled } = device([{ lang: 'nl-BE', localService: true }]);
    const shares: number[] = [];
    voice.say({
      line: 'a',
      text: 'Goedemorgen',
      locale: 'nl',
      onShare: (share) => shares.push(share),
    });
    spoken[0]?.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: 5 }));
    voice.say({ line: 'a', text: 'Nee.', locale: 'nl', onShare: () => undefined });
    spoken[0]?.dispatchEvent(new Event('end'));
    expect(shares).toEqual([5 / 11, 1]);
    expect(cancelled()).toBe(2);
  });
});

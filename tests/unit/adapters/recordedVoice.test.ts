import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordedVoice } from '../../../src/adapters/voice/recordedVoice';
import type { Utterance } from '../../../src/adapters/voice/voice';

const FOLDER = 'http://school.test/scenarios/visit/';
const FILES = new Set(['scenario.yaml', 'voices/nl/scenario.topics.greet.answer.ogg']);

type Clip = ReturnType<typeof clipOf>;
const clipOf = (url: string, refuses: boolean) =>
  Object.assign(new EventTarget(), {
    url,
    plays: 0,
    duration: NaN,
    currentTime: 0,
    play(this: { plays: number }): Promise<void> {
      this.plays += 1;
      return refuses ? Promise.reject(new Error('not allowed')) : Promise.resolve();
    },
    pause(this: { plays: number }): void {
      this.plays -= 1;
    },
  });

const stage = ({ refuses = false } = {}) => {
  const clips: Clip[] = [];
  const said: string[] = [];
  const held: boolean[] = [];
  const shares: number[] = [];
  let stopped = 0;
  const device = {
    speaks: (locale: string) => locale === 'fr',
    say: ({ text }: Utterance) => void said.push(text),
    stop: () => void (stopped += 1),
    hold: (hold: boolean) => void held.push(hold),
  };
  const voice = recordedVoice({ files: FILES, folder: FOLDER }, device, (url) => {
    const clip = clipOf(url, refuses);
    clips.push(clip);
    return clip;
  });
  const say = (line: string) =>
    voice.say({ line, text: line, locale: 'nl', onShare: (share) => shares.push(share) });
  return { voice, say, clips, said, held, shares, stopped: () => stopped };
};

const GREETED = 'scenario.topics.greet.answer';
const flush = () => vi.advanceTimersByTimeAsync(0);

describe('the recorded voice of a line', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes before the voice of the device, in the languages there is one', async () => {
    const { voice, say, clips, said } = stage();
    expect(['fr', 'nl', 'en'].map((locale) => voice.speaks(locale as 'fr'))).toEqual([
      true,
      true,
      false,
    ]);
    say(GREETED);
    await flush();
    expect([clips.map(({ url }) => url), said]).toEqual([
      [`${FOLDER}voices/nl/${GREETED}.ogg`],
      [],
    ]);
    say('scenario.topics.greet.ask');
    expect([clips.length, said]).toEqual([1, ['scenario.topics.greet.ask']]);
  });

  it('says how far it is by its own length, once that is known, and is over once', async () => {
    const { voice, say, clips, shares } = stage();
    say(GREETED);
    const [clip] = clips;
    if (!clip) throw new Error('nothing was opened');
    await vi.advanceTimersByTimeAsync(60);
    expect(shares).toEqual([]);
    Object.assign(clip, { duration: 8, currentTime: 2 });
    await vi.advanceTimersByTimeAsync(50);
    clip.dispatchEvent(new Event('ended'));
    voice.stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(shares).toEqual([0.25, 1]);
  });

  it.each(['is missing', 'cannot be played'])('gives way to the device when it %s', async (why) => {
    const { say, clips, said, shares } = stage({ refuses: why === 'cannot be played' });
    say(GREETED);
    await flush();
    if (why === 'is missing') clips[0]?.dispatchEvent(new Event('error'));
    clips[0]?.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(200);
    expect([said, shares]).toEqual([[GREETED], []]);
  });

  it('waits while the visit does, is cut off by the next line, and is not heard of again', async () => {
    const { voice, say, clips, said, held, shares, stopped } = stage();
    say(GREETED);
    const [clip] = clips;
    voice.hold(true);
    expect(clip?.plays).toBe(0);
    voice.hold(false);
    expect([clip?.plays, held]).toEqual([1, []]);
    say('scenario.rules.over.do.0.line');
    expect([clip?.plays, shares, stopped()]).toEqual([0, [1], 2]);
    clip?.dispatchEvent(new Event('error'));
    clip?.dispatchEvent(new Event('ended'));
    expect([said, shares]).toEqual([['scenario.rules.over.do.0.line'], [1]]);
    voice.hold(true);
    expect(held).toEqual([true]);
  });

  it('is not given up for what became of the one before, nor while it is held back', async () => {
    const { voice, say, clips, said } = stage({ refuses: true });
    say(GREETED);
    voice.hold(true);
    await flush();
    expect(said).toEqual([]);
    say(GREETED);
    clips[0]?.dispatchEvent(new Event('error'));
    expect(said).toEqual([]);
    voice.hold(false);
    await flush();
    expect(said).toEqual([GREETED]);
  });
});

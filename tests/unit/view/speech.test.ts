import { describe, expect, it } from 'vitest';
import type { VoiceTrack } from '../../../src/session/voiceTrack';
import { createSpeech } from '../../../src/view/resident/createSpeech';
import { sameText } from '../../support/sameText';
import { viewSession } from '../../support/viewSession';
import { roomApartment } from '../../support/roomApartment';

const world = viewSession(roomApartment()).snapshots.getState().world;
const said = { who: 'jeanne', line: 'hello', untilTick: 60 };
const SILENT: VoiceTrack = { line: null, share: 0 };

/** Jeanne says a line of three seconds; so many seconds go by, with the voice as far as it then is. */
const after = (seconds: number, voice: (atS: number) => VoiceTrack) => {
  const speech = createSpeech({ lines: { hello: sameText('Bonjour madame.') } }, 'jeanne', 'fr');
  speech.hear({ ...world, line: said });
  for (let atS = 0; atS < seconds; atS += 1 / 60) speech.pass(1 / 60, voice(atS));
  return speech;
};
const lasting = (lengthS: number) => (atS: number) => ({
  line: 'hello',
  share: Math.min(1, atS / lengthS),
});

describe('who speaks a line', () => {
  it('moves lips and hands as long as it takes to read, where nothing is heard', () => {
    expect(
      [after(2.9, () => SILENT), after(3.1, () => SILENT)].map((one) => one.talking()),
    ).toEqual([true, false]);
    expect(after(2.9, () => SILENT).speaker()).toBe('jeanne');
    expect(after(3.1, () => SILENT).speaker()).toBeNull();
  });

  it.each([1.5, 6])('goes on as long as a recording of %s seconds', (lengthS) => {
    const half = after(lengthS / 2, lasting(lengthS));
    expect(half.talking()).toBe(true);
    // Half of the recording is half of the words.
    expect(Math.abs(half.atS() - 1.5)).toBeLessThan(0.35);
    expect(after(lengthS - 0.4, lasting(lengthS)).talking()).toBe(true);
    expect(after(lengthS + 0.6, lasting(lengthS)).talking()).toBe(false);
  });
});

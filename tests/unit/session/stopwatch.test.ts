import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/i18n/translate';
import { countOne } from '../../../src/session/stopwatch/countOne';
import { noteText } from '../../../src/session/stopwatch/noteText';
import { pressStart } from '../../../src/session/stopwatch/pressStart';
import { readingsToNote } from '../../../src/session/stopwatch/readingsToNote';
import { shownSeconds } from '../../../src/session/stopwatch/shownSeconds';
import { lastReadings } from '../../../src/session/tablet/lastReadings';
import { given } from '../../support/session';
import { smallHome } from '../../support/smallHome';

const rises = { type: 'do', verb: 'chair-rise-five', thing: 'jeanne' } as const;
const home = smallHome({ persona: { chairRiseMs: 2600 } });
const nothing = { startTick: null, stopTick: null, counted: 0 };
const counted = (times: number, running: typeof nothing | ReturnType<typeof pressStart>) =>
  Array.from({ length: times }).reduce<ReturnType<typeof pressStart>>(countOne, running);

describe('the stopwatch', () => {
  it('shows whole tenths of a second since it was started, until it is stopped', () => {
    const running = pressStart(nothing, 100);
    expect(shownSeconds(nothing, 400)).toBe(0);
    expect([101, 102, 367].map((tick) => shownSeconds(running, tick))).toEqual([0, 0.1, 13.3]);
    expect(shownSeconds(pressStart(running, 367), 900)).toBe(13.3);
  });

  it('counts only while it runs, and begins again from nothing', () => {
    const stopped = pressStart(counted(3, pressStart(nothing, 0)), 40);
    expect(countOne(stopped).counted).toBe(3);
    expect(pressStart(stopped, 80)).toEqual({ startTick: 80, stopTick: null, counted: 0 });
  });

  it('is noted for whoever has done what was timed, and for nobody before', () => {
    const stopped = pressStart(counted(5, pressStart(nothing, 0)), 271);
    expect(readingsToNote(home, given(home).world, stopped)).toEqual([]);
    const visit = given(home).when(rises).after(400);
    expect(readingsToNote(home, visit.world, pressStart(nothing, 0))).toEqual([]);
    const [note] = readingsToNote(home, visit.world, stopped);
    expect(note).toEqual({
      who: 'jeanne',
      intents: [
        { type: 'measure', quantity: 'jeanne.five-rises', reads: 13.5 },
        { type: 'measure', quantity: 'jeanne.rises', reads: 5 },
      ],
    });
    expect(visit.when(...(note?.intents ?? [])).latest).toMatchObject([
      { type: 'thing/measured', value: 13.5, tool: 'stopwatch' },
      { type: 'thing/measured', value: 5, tool: 'tally' },
    ]);
  });

  it('is noted once, in words that say for whom, and stands first among the readings', () => {
    const t = translate('fr');
    const stopped = pressStart(counted(5, pressStart(nothing, 0)), 271);
    const before = given(home).when(rises).after(400);
    const [note] = readingsToNote(home, before.world, stopped);
    if (note === undefined) throw new Error('there is something to note');
    const text = 'Noter pour Jeanne\u00a0: 5×, 13,5 s';
    expect(noteText(home, before.world, note, t, 'fr')).toEqual({ text, noted: false });
    const { world } = before.when(...note.intents);
    expect(noteText(home, world, note, t, 'fr')).toEqual({ text: `${text} – Noté`, noted: true });
    expect(lastReadings(world).map(({ quantity }) => quantity)).toEqual([
      'jeanne.rises',
      'jeanne.five-rises',
    ]);
  });
});

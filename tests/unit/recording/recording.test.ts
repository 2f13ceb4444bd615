import { describe, expect, it } from 'vitest';
import { parseRecording } from '../../../src/core/recording/parseRecording';
import { playInputs } from '../../../src/core/recording/playInputs';
import type { Input } from '../../../src/core/recording/recording';
import { recordingSchema } from '../../../src/core/recording/recordingSchema';
import { refold } from '../../../src/core/recording/refold';
import { rerun } from '../../../src/core/recording/rerun';
import type { Fact } from '../../../src/core/sim/fact';
import { entityRoom } from '../../../src/core/world/entityRoom';
import { smallScenario } from '../../support/smallScenario';

const scenario = smallScenario();
const meta = {
  id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
  engine: 'test',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'nl',
} as const;
const inputs: readonly Input[] = [
  { tick: 20, intent: { type: 'say', topic: 'greet' } },
  { tick: 300, intent: { type: 'judge', thing: 'crate', as: 'safe' } },
  { tick: 300, intent: { type: 'measure', quantity: 'crate.width', verdict: 'low' } },
  { tick: 500, intent: { type: 'go', place: 'attic' } },
  { tick: 700, intent: { type: 'go', place: 'bedroom' } },
  { tick: 800, intent: { type: 'fill', form: 'sheet', field: 'first', value: ['rug', 'crate'] } },
  { tick: 900, intent: { type: 'end' } },
];
const recording = playInputs(scenario, { seed: 3, draws: {}, inputs, meta });

const problems = (patch: Readonly<Record<string, unknown>>): readonly string[] => {
  const parsed = parseRecording(JSON.stringify({ ...recording, ...patch }), 'a.foyer.json');
  return parsed.ok ? [] : parsed.error.map(({ message }) => message);
};

describe('a file that keeps the reader busy', () => {
  it('may measure and draw the same over and over: the world keeps the latest', () => {
    const again = Array.from({ length: 300 }, (_, i): Fact[] => [
      {
        type: 'thing/measured',
        quantity: 'crate.width',
        value: i,
        verdict: null,
        tool: 'tape',
        tick: 0,
        seq: 2 * i,
      },
      { type: 'draw/made', draw: 'fog', option: 'thick', tick: 0, seq: 2 * i + 1 },
    ]).flat();
    const world = refold(scenario, again);
    expect(world.readings).toMatchObject([{ quantity: 'crate.width', value: 299 }]);
    expect(world.drawn).toEqual(['thick']);
  });

  it('is refused for its size before it is folded', () => {
    const fact = { type: 'rule/ran', rule: 'r', tick: 0 };
    const facts = Array.from({ length: 50_001 }, (_, seq) => ({ ...fact, seq }));
    const read = recordingSchema.safeParse({ ...recording, facts });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['facts'], 'More than 50000 facts: no visit has as many, so nothing is read.'],
    ]);
    const marks = Array.from({ length: 401 }, (_, seq) => ({
      type: 'mark/given',
      mark: `clue/${seq}`,
      tick: 0,
      seq,
    }));
    expect(problems({ facts: marks.slice(0, 400) })).toEqual([]);
    expect(problems({ facts: marks })).toEqual([
      expect.stringContaining('The facts speak of more different things than any scenario has'),
    ]);
    const readings = marks.map(({ tick, seq }) => ({
      type: 'thing/measured',
      quantity: `crate.q${seq}`,
      value: 1,
      verdict: null,
      tool: 'tape',
      tick,
      seq,
    }));
    expect(problems({ facts: readings })).toEqual([
      expect.stringContaining('The facts speak of more different things than any scenario has'),
    ]);
    const day = 24 * 60 * 60 * 20;
    expect(problems({ lastTick: day })).toEqual([]);
    expect(problems({ lastTick: day + 1 })).toEqual([
      expect.stringContaining('No visit lasts longer than a day'),
    ]);
    const rating = { criterion: 'x', level: 1, rater: 'trainer' };
    expect(problems({ ratings: Array.from({ length: 1001 }, () => rating) })).toEqual([
      expect.stringContaining('More than 1000 ratings'),
    ]);
  });
});

describe('playing', () => {
  it('keeps inputs, facts and a hash every ten seconds and at the end', () => {
    expect(recording).toMatchObject({
      lastTick: 901,
      inputs,
      scenario: { id: 'small', hash: 'small-1' },
    });
    expect(recording.hashes.map(([tick]) => tick)).toEqual([200, 400, 600, 800, 901]);
    expect(refold(scenario, recording.facts).phase).toBe('debrief');
  });
});

describe('a recording file', () => {
  it('reads back as it was written, and runs to the same', () => {
    const parsed = parseRecording(JSON.stringify(recording), 'a.foyer.json');
    expect(parsed).toEqual({ ok: true, value: recording });
    expect(parsed.ok && rerun(scenario, parsed.value)).toEqual({ same: true });
  });

  it('is refused with a reason when a fact is missing, moved or unknown', () => {
    expect(problems({ facts: recording.facts.slice(1) })).toEqual([
      expect.stringContaining('Fact 0 says it is number 1'),
    ]);
    const late = recording.facts.map((fact) => ({ ...fact, tick: fact.tick + 1000 }));
    expect(problems({ facts: late })).toEqual([expect.stringContaining('later than the end')]);
    expect(problems({ facts: [{ type: 'thing/eaten', tick: 0, seq: 0 }] })[0]).toContain('facts.0');
    expect(problems({ inputs: inputs.toReversed() })).toEqual([
      expect.stringContaining('earlier than the one before'),
    ]);
    expect(problems({ startedAt: 'yesterday' })[0]).toContain('startedAt');
    expect(problems({ poses: [] })[0]).toContain('poses');
    expect(problems({})).toEqual([]);
  });
});

describe('a file that somebody wrote by hand', () => {
  it('may hold a crowd of inputs on one tick: each is read once', { timeout: 5000 }, () => {
    const crowd = Array.from({ length: 40_000 }, (): Input => ({
      tick: 1,
      intent: { type: 'look', thing: 'nothing' },
    }));
    const ran = rerun(scenario, { ...recording, inputs: crowd, lastTick: 2 });
    expect(ran.same).toBe(false);
  });

  it('may name a place that only an object inherits: it is no place', () => {
    const { tick = 0 } = recording.facts.at(-1) ?? {};
    const moved = ['crate', 'jeanne'].map((entity, i) => ({
      type: 'state/changed' as const,
      entity,
      key: 'at',
      from: '',
      to: 'constructor',
      by: 'rule' as const,
      tick,
      seq: recording.facts.length + i,
    }));
    const world = refold(scenario, [...recording.facts, ...moved]);
    expect(entityRoom(scenario, world, 'crate')).toBeNull();
    expect(world.places['jeanne']).toEqual(refold(scenario, recording.facts).places['jeanne']);
  });
});

describe('running again', () => {
  it('names the first tick where an edited fact differs', () => {
    const facts = recording.facts.map((fact) =>
      fact.type === 'thing/judged' ? { ...fact, as: 'hazard' as const } : fact,
    );
    expect(rerun(scenario, { ...recording, facts })).toMatchObject({
      same: false,
      firstTick: 300,
      expected: expect.stringContaining('"hazard"'),
      got: expect.stringContaining('"safe"'),
    });
  });

  it('notices an input that was taken out, a hash that was changed, and facts that were added', () => {
    const fewer = rerun(scenario, { ...recording, inputs: inputs.slice(1) });
    expect(fewer).toMatchObject({ same: false, firstTick: 20 });
    const hashes = recording.hashes.map(
      ([tick, hash], i) => [tick, i === 2 ? '0'.repeat(16) : hash] as const,
    );
    expect(rerun(scenario, { ...recording, hashes })).toMatchObject({
      same: false,
      firstTick: 600,
    });
    const extra = {
      type: 'mark/given',
      mark: 'consent/bedroom',
      tick: 901,
      seq: recording.facts.length,
    } as const;
    expect(rerun(scenario, { ...recording, facts: [...recording.facts, extra] })).toMatchObject({
      same: false,
      firstTick: 901,
      got: 'nothing more',
    });
  });

  it('tells another scenario from a changed one, and an option that is not there', () => {
    const other = { ...recording, scenario: { id: 'other', hash: 'x' } };
    expect(rerun(scenario, other)).toMatchObject({
      detail: expect.stringContaining('another scenario'),
    });
    const changed = { ...recording, scenario: { id: 'small', hash: 'small-0' } };
    expect(rerun(scenario, changed)).toMatchObject({
      detail: expect.stringContaining('was changed'),
    });
    expect(rerun(scenario, { ...recording, draws: { fog: 'thick' } })).toMatchObject({
      same: false,
      firstTick: 0,
    });
  });
});

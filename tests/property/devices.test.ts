import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { playInputs } from '../../src/core/recording/playInputs';
import { refold } from '../../src/core/recording/refold';
import { rerun } from '../../src/core/recording/rerun';
import { canonicalHash } from '../../src/core/kernel/canonicalHash';
import type { Fact } from '../../src/core/sim/fact';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { deviceHome, deviceThing } from '../support/deviceHome';
import { randomIntents } from '../support/randomIntents';

const meta = {
  id: '7d0c2f4e-2f0b-4c8e-9a55-0d3a6b1c9e21',
  engine: 'test',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
} as const;

const FAULTS = ['none', 'stuck', 'slow', 'false-trigger'] as const;

/** A home with a device of every sense, in any state a device can be in. */
const anyHome = fc
  .record({
    fault: fc.constantFrom(...FAULTS),
    battery: fc.constantFrom('full', 'low', 'empty'),
    link: fc.constantFrom('online', 'offline'),
    mains: fc.constantFrom('on', 'off'),
  })
  .map(({ mains, ...states }) =>
    deviceHome([
      deviceThing('hub', 'hub'),
      deviceThing('board', 'fuse-board', { states: { mains } }),
      deviceThing('door', 'door'),
      deviceThing('contact', 'door-contact', { states, device: { of: 'door' } }),
      deviceThing('presence', 'occupancy-sensor', { states, device: { zone: 'bedroom' } }),
      deviceThing('mat', 'bed-exit-sensor', { at: 'bedroom/bed', states }),
      deviceThing('detector', 'fall-detector', { states }),
    ]),
  );

const visit = anyHome.chain((scenario) =>
  randomIntents(scenario).map((inputs) => ({
    scenario,
    recording: playInputs(scenario, { seed: 7, draws: {}, inputs, meta }),
  })),
);

/** From worse to better. */
const BETTER: Readonly<Record<string, readonly unknown[]>> = {
  fault: ['none'],
  link: ['online'],
  battery: ['full'],
  network: ['up'],
};

const mendedItself = (fact: Fact): boolean =>
  fact.type === 'state/changed' &&
  BETTER[fact.key]?.includes(fact.to) === true &&
  fact.by !== 'trainee';

describe('a home with devices', () => {
  test.prop([visit], { numRuns: 25 })(
    'has no fault that heals by itself, and the same evening for the same seed',
    ({ scenario, recording }) => {
      expect(recording.facts.filter(mendedItself)).toEqual([]);
      expect(rerun(scenario, recording)).toEqual({ same: true });
      expect(canonicalHash(refold(scenario, recording.facts))).toBe(recording.hashes.at(-1)?.[1]);
    },
  );

  test.prop([visit], { numRuns: 15 })(
    'never shows what a device without power saw',
    ({ scenario, recording }) => {
      const dead = new Set(
        Object.entries(initialWorld(scenario).states).flatMap(([id, { battery }]) =>
          battery === 'empty' ? [id] : [],
        ),
      );
      for (const fact of recording.facts) {
        if (fact.type !== 'state/changed') continue;
        if (fact.key === 'battery') dead[fact.to === 'empty' ? 'add' : 'delete'](fact.entity);
        if (fact.by === 'device' && fact.key !== 'check') expect(dead.has(fact.entity)).toBe(false);
      }
    },
  );
});

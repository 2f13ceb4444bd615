import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/core/rules/holds';
import type { Condition } from '../../../src/core/scenario/language';
import { initialWorld } from '../../../src/core/sim/initialWorld';
import { sceneOf } from '../../../src/core/sim/sceneOf';
import type { World } from '../../../src/core/world/world';
import { smallScenario } from '../../support/smallScenario';

const scenario = smallScenario();
const world = initialWorld(scenario);
const now = (condition: Condition, patch: Partial<World> = {}, tick = 0): boolean =>
  holds(condition, sceneOf(scenario, { ...world, ...patch }, tick));

describe('a condition', () => {
  it('has: every mark, and a refused one is not had', () => {
    const has: Condition = { verb: 'has', marks: ['consent/a', 'consent/b'] };
    expect(now(has, { marks: { 'consent/a': 'given', 'consent/b': 'given' } })).toBe(true);
    expect(now(has, { marks: { 'consent/a': 'given', 'consent/b': 'refused' } })).toBe(false);
  });

  it('is: values and bounds, at this tick of a ramp', () => {
    expect(now({ verb: 'is', states: [{ ref: 'rug.edge', values: ['flat', 'lifted'] }] })).toBe(
      true,
    );
    expect(now({ verb: 'is', states: [{ ref: 'rug.colour', values: ['red'] }] })).toBe(false);
    expect(now({ verb: 'is', states: [{ ref: 'rug.edge', atLeast: 1 }] })).toBe(false);
    const ramps = { 'jeanne.pulse': { from: 70, to: 90, startTick: 0, overTicks: 20 } };
    const fast: Condition = { verb: 'is', states: [{ ref: 'jeanne.pulse', atLeast: 80 }] };
    expect(now(fast, { ramps }, 9)).toBe(false);
    expect(now(fast, { ramps }, 10)).toBe(true);
  });

  it('in: the room', () => {
    expect(now({ verb: 'in', actors: [{ who: 'jeanne', zones: ['bedroom', 'living'] }] })).toBe(
      true,
    );
    expect(now({ verb: 'in', actors: [{ who: 'jeanne', zones: ['bedroom'] }] })).toBe(false);
  });

  it('near: the distance on foot, which no wall shortens', () => {
    const at = (who: string, room: string, xMm: number, yMm: number) => ({
      places: { ...world.places, [who]: { room, xMm, yMm, anchor: null } },
    });
    const near = (to: string, withinMm: number, patch: Partial<World> = {}): boolean =>
      now({ verb: 'near', who: 'trainee', to, withinMm }, patch);
    expect(near('nothing', 9999)).toBe(false);
    // Over free floor it is the straight distance, also to somebody in a chair or a thing against the wall.
    const beside = at('trainee', 'living', 1000, 1200);
    expect(near('jeanne', 800, beside)).toBe(true);
    expect(near('jeanne', 790, beside)).toBe(false);
    // 700 mm through the wall, some two metres through the door.
    const behind = { places: { ...world.places } };
    behind.places['trainee'] = { room: 'living', xMm: 3700, yMm: 2700, anchor: null };
    behind.places['jeanne'] = { room: 'bedroom', xMm: 4400, yMm: 2700, anchor: null };
    expect(near('jeanne', 1500, behind)).toBe(false);
    expect(near('jeanne', 3500, behind)).toBe(true);
    // Through the open door they are as near as they look.
    behind.places['trainee'] = { room: 'living', xMm: 3700, yMm: 1400, anchor: null };
    behind.places['jeanne'] = { room: 'bedroom', xMm: 4400, yMm: 1400, anchor: null };
    expect(near('jeanne', 700, behind)).toBe(true);
    // What was taken away stands in nobody's way, and is near to nothing.
    const gone = { states: { ...world.states, rug: { ...world.states['rug'], at: 'away' } } };
    expect(near('rug', 99_000, gone)).toBe(false);
  });

  it('fits: within the norm, and never without one', () => {
    expect(now({ verb: 'fits', quantities: ['crate.width'] })).toBe(false);
    const wide = { ...world.states, crate: { ...world.states['crate'], width: 80 } };
    expect(now({ verb: 'fits', quantities: ['crate.width'] }, { states: wide })).toBe(true);
    expect(now({ verb: 'fits', quantities: ['crate.depth'] })).toBe(false);
  });

  it('happened: since the trigger, that one not counted', () => {
    const scene = sceneOf(scenario, { ...world, latched: [7] }, 0);
    const happened: Condition = { verb: 'happened', latch: 0 };
    expect([-1, 6, 7, 8].map((since) => holds(happened, scene, since))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(holds({ verb: 'not', of: happened }, scene, 7)).toBe(true);
  });

  it('drawn, phase, all, any, not', () => {
    const drawn: Condition = { verb: 'drawn', options: ['tidy'] };
    const phase: Condition = { verb: 'phase', phase: 'briefing' };
    expect(now(drawn, { drawn: ['tidy'] })).toBe(true);
    expect(now({ verb: 'all', of: [drawn, phase] })).toBe(false);
    expect(now({ verb: 'any', of: [drawn, phase] })).toBe(true);
    expect(now({ verb: 'not', of: drawn })).toBe(true);
  });
});

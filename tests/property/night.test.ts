import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { roomAt } from '../../src/core/apartment/roomAt';
import { absentObjects } from '../../src/core/world/absentObjects';
import type { Lying } from '../../src/core/world/lying';
import { changeables } from '../../src/core/night/changeables';
import { drawNight } from '../../src/core/night/drawNight';
import { fallSpot } from '../../src/core/night/fallSpot';
import { nightMoments } from '../../src/core/night/nightMoments';
import { nightChances } from '../../src/core/night/nightChances';
import { runNight } from '../../src/core/night/runNight';
import { visitWorlds } from '../../src/core/night/visitWorlds';
import { whatIf } from '../../src/core/night/whatIf';
import type { CompiledScenario } from '../../src/core/scenario/compiledScenario';
import { LEVELS, type Level, type Persona } from '../../src/core/scenario/persona';
import { evolve } from '../../src/core/sim/evolve';
import type { FactBody } from '../../src/core/sim/fact';
import { stampFact } from '../../src/core/sim/stampFact';
import type { World } from '../../src/core/world/world';
import { shippedScenario } from '../support/shippedProject';

const { choices } = shippedScenario('risk-flat');
const flats = choices.map(({ id }, index) =>
  index === 0 ? shippedScenario('risk-flat').scenario : shippedScenario(`risk-flat/${id}`).scenario,
);

/** The flat with somebody of other abilities living in it. */
const livedInBy = (flat: CompiledScenario, persona: Persona): CompiledScenario => ({
  ...flat,
  people: flat.people.map((person) => ({ ...person, persona })),
});

const worldsOf = new Map(flats.map((flat) => [flat, visitWorlds(flat, [])]));
const risks = [
  ...new Set(
    flats.flatMap((flat) => changeables(flat, visitWorlds(flat, [])).map(({ thing }) => thing.id)),
  ),
];

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const anyFlat = fc.constantFrom(...flats);
const anyRisks = fc.subarray(risks);

const worldWith = (flat: CompiledScenario, fixed: readonly string[]): World => {
  const worlds = worldsOf.get(flat);
  if (worlds === undefined) throw new Error('every flat has its worlds');
  return whatIf(flat, worlds, new Set(fixed));
};

const chancesIn = (flat: CompiledScenario, world: World) => {
  if (flat.night === null) throw new Error('risk-flat plays a night');
  return nightChances(flat, flat.night, world);
};

const setting = { numRuns: 25 } as const;

const HEAD_MM = 650;
const THIGHS_MM = 150;
/** From her middle to the side of her trunk. */
const HALF_TRUNK_MM = 120;

/** What of her trunk, from thighs to head, is in a wall or a piece of furniture. */
const trunkIn = (flat: CompiledScenario, world: World, { xMm, yMm, headingDeg }: Lying): readonly string[] => {
  const { manifest: { collision }, grid } = flat.apartment;
  const absent = absentObjects(flat, world);
  const standing = collision.filter(({ object }) => object === undefined || !absent.has(object));
  const rad = (headingDeg * Math.PI) / 180;
  const points = Array.from({ length: 17 }, (_, i) => i * 50 - HEAD_MM)
    .filter((mm) => mm <= THIGHS_MM)
    .map((mm) => [Math.round(xMm + mm * Math.sin(rad)), Math.round(yMm - mm * Math.cos(rad))] as const);
  return points.flatMap(([x, y]) => {
    const solid = standing.filter(({ min, max }) => Math.hypot(Math.max(min[0] - x, x - max[0], 0), Math.max(min[1] - y, y - max[1], 0)) < HALF_TRUNK_MM);
    const indoors = roomAt(grid, x, y) !== null;
    return [...solid.map(({ object }) => `${object ?? 'furniture'} at ${x}, ${y}`), ...(indoors ? [] : [`no floor at ${x}, ${y}`])];
  });
}; // prettier-ignore

describe('a night', () => {
  test.prop([anyFlat, anyRisks, seeds], setting)('is the same night by the same seed', (flat, fixed, seed) => {
    const world = worldWith(flat, fixed);
    expect(runNight(flat, world, seed)).toEqual(runNight(flat, structuredClone(world), seed));
  }); // prettier-ignore

  test.prop([anyFlat, anyRisks, fc.constantFrom(...risks), fc.array(seeds, { minLength: 80, maxLength: 80 })], setting)(
    'never comes to a fall, or to an earlier one, by a danger less',
    (flat, fixed, also, nights) => {
      const before = chancesIn(flat, worldWith(flat, fixed));
      const after = chancesIn(flat, worldWith(flat, [...new Set([...fixed, also])]));
      for (const seed of nights) {
        const fell = drawNight(after, seed);
        if (fell === null) continue;
        expect(drawNight(before, seed)?.moment).toBeLessThanOrEqual(fell.moment);
      }
    },
  ); // prettier-ignore

  test.prop([anyFlat, anyRisks, seeds], setting)('has no fall without a cause in the rules, and one cause with it', (flat, fixed, seed) => {
    const world = worldWith(flat, fixed);
    const { fall, facts } = runNight(flat, world, seed);
    const fell = facts.flatMap(({ body }) => (body.type === 'actor/fell' ? [body] : []));
    expect(fell).toHaveLength(fall === null ? 0 : 1);
    if (fall === null) return;
    const chance = chancesIn(flat, world).find(({ cause }) => cause === fall.cause);
    expect(chance?.perMillion[fall.moment]).toBeGreaterThan(0);
    expect(fell[0]).toMatchObject({ cause: fall.cause.id, factor: fall.cause.factor.id });
    expect(flat.night?.rules.factors).toContain(fall.cause.factor);
    // Take the cause away, and this night has it no more.
    const without = chancesIn(flat, world).filter(({ cause }) => cause !== fall.cause);
    expect(drawNight(without, seed)?.cause).not.toBe(fall.cause);
  }); // prettier-ignore

  test('without a factor that holds is safe, whatever the seed', () => {
    for (let seed = 0; seed < 500; seed++) expect(drawNight([], seed)).toBeNull();
  });

  test.prop([anyFlat, seeds, fc.nat(50)], setting)('folds: she ends in bed, or on the floor where she fell', (flat, seed, fixedCount) => {
    const world = worldWith(flat, risks.slice(0, fixedCount % (risks.length + 1)));
    const { facts, fall } = runNight(flat, world, seed);
    const end = facts.reduce((now, { body, afterTicks }) => evolve(flat, now, stampFact(body, now.tick + afterTicks, now.facts)), world);
    const who = flat.night?.who ?? '';
    expect(end.states[who]?.['posture']).toBe(fall === null ? 'lying' : 'floor');
    if (fall === null) expect(end.states[who]?.['at']).toBe(flat.night?.bed);
    expect(facts.every(({ afterTicks }, i) => i === 0 || afterTicks >= (facts[i - 1]?.afterTicks ?? 0))).toBe(true);
  }); // prettier-ignore

  test.prop([anyFlat, anyRisks, fc.nat(), fc.nat()], { numRuns: 300 })('ends on free floor wherever she falls and whichever way she went', (flat, fixed, anyMoment, anyBefore) => {
    const world = worldWith(flat, fixed);
    const moments = flat.night === null ? [] : nightMoments(flat, flat.night);
    const at = moments[anyMoment % moments.length]?.at ?? [0, 0];
    const from = moments[anyBefore % moments.length]?.at ?? [0, 0];
    const lies = fallSpot(flat.apartment.grid, absentObjects(flat, world), { at, from, to: at });
    expect(lies).not.toBeNull();
    if (lies === null) return;
    expect(trunkIn(flat, world, lies)).toEqual([]);
    expect(Math.hypot(lies.xMm - at[0], lies.yMm - at[1])).toBeLessThan(1200);
  }); // prettier-ignore

  test.prop([anyFlat, seeds], setting)('leaves her where she fell, lying as the fact says', (flat, seed) => {
    const world = worldWith(flat, []);
    const { facts, fall } = runNight(flat, world, seed);
    if (fall === null) return;
    const fell = facts.flatMap(({ body }) => (body.type === 'actor/fell' ? [body] : []))[0];
    const end = facts.reduce((now, { body, afterTicks }) => evolve(flat, now, stampFact(body, now.tick + afterTicks, now.facts)), world);
    if (fell?.lies === undefined) throw new Error('there is room for her in every flat');
    expect(trunkIn(flat, world, fell.lies)).toEqual([]);
    const { xMm, yMm } = fell.lies;
    expect(end.places[fell.who]).toEqual({ room: fell.room, xMm, yMm, anchor: null, lies: fell.lies });
  }); // prettier-ignore

  const unrelated: readonly FactBody[] = [
    { type: 'topic/said', topic: 'introduce', to: 'resident' },
    { type: 'thing/examined', thing: 'hall-rug' },
    { type: 'thing/judged', thing: 'hall-rug', as: 'hazard', why: [], fix: 'tape' },
    { type: 'mark/given', mark: 'consent/hall-rug' },
    { type: 'state/changed', entity: 'resident', key: 'mood', from: 'calm', to: 'upset', by: 'rule' },
    { type: 'state/changed', entity: 'desk-chair', key: 'wheels', from: 'free', to: 'none', by: 'trainee' },
    { type: 'state/changed', entity: 'phone-cable', key: 'at', from: '', to: 'away', by: 'trainee' },
    { type: 'actor/moved', who: 'trainee', xMm: 5000, yMm: 3000 },
    { type: 'form/sent', form: 'visit-report' },
  ]; // prettier-ignore

  test.prop([anyFlat, fc.subarray([...unrelated]), seeds], setting)('is not changed by what has nothing to do with it', (flat, bodies, seed) => {
    const world = worldWith(flat, []);
    const other = bodies.reduce((now, body) => evolve(flat, now, stampFact(body, now.tick, now.facts)), world);
    const night = runNight(flat, world, seed);
    const again = runNight(flat, other, seed);
    expect(again.fall).toEqual(night.fall);
    expect(again.facts).toEqual(night.facts);
  }); // prettier-ignore

  const abilities = fc.record({
    vision: fc.constantFrom(...LEVELS),
    balance: fc.constantFrom(...LEVELS),
    strength: fc.constantFrom(...LEVELS),
  });
  const worst = (a: Level, b: Level): Level => (LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b);

  test.prop([anyFlat, abilities, abilities], { numRuns: 10 })('is at no moment likelier to end in a fall for who is better able', (flat, a, b) => {
    const [person] = flat.people;
    if (person === undefined) throw new Error('somebody lives there');
    const able = (levels: typeof a): CompiledScenario => livedInBy(flat, { ...person.persona, abilities: { ...person.persona.abilities, ...levels } });
    const both = { vision: worst(a.vision, b.vision), balance: worst(a.balance, b.balance), strength: worst(a.strength, b.strength) };
    const [better, worse] = [able(a), able(both)];
    const of = (one: CompiledScenario) => new Map(chancesIn(one, visitWorlds(one, []).found).map(({ cause, perMillion }) => [`${cause.factor.id} ${cause.id}`, perMillion]));
    const worseChances = of(worse);
    for (const [cause, perMillion] of of(better))
      perMillion.forEach((chance, moment) => expect(chance).toBeLessThanOrEqual(worseChances.get(cause)?.[moment] ?? 0));
  }); // prettier-ignore
});

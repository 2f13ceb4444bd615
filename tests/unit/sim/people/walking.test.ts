import { describe, expect, it } from 'vitest';
import { compileApartment } from '../../../../src/core/apartment/compileApartment';
import { gaitMmPerS } from '../../../../src/core/people/gaitMmPerS';
import type { CompiledThing } from '../../../../src/core/scenario/compiledScenario';
import type { Persona } from '../../../../src/core/scenario/persona';
import { anyPersona } from '../../../support/anyPersona';
import { sameText } from '../../../support/sameText';
import { given } from '../../../support/session';
import { smallHome } from '../../../support/smallHome';
import { smallManifest } from '../../../support/smallManifest';
import { smallScenario } from '../../../support/smallScenario';

const wide = (passageMm: number) => ({ ...anyPersona({}).abilities, passageMm });

const walled = compileApartment(
  smallManifest({
    collision: [
      { min: [4000, 0], max: [4100, 1000], heightMm: 2500 },
      { min: [4000, 1830], max: [4100, 3000], heightMm: 2500 },
    ],
  }),
);
if (!walled.ok) throw new Error('the small flat has walls');

const thing = (id: string, kind: string, at: string): CompiledThing => ({
  id,
  kind,
  name: sameText(id),
  at,
  states: {},
  measures: {},
  luxFromFlat: [],
  risk: null,
  decoy: null,
  needs: [],
  pages: [],
  fit: [],
});

/** Jeanne is sent to the bedroom by a greeting; the trainee stands at the window there. */
const sent = (persona: Partial<Persona>, things: readonly CompiledThing[] = []) =>
  given(
    smallHome({
      persona,
      patch: {
        apartment: walled.value,
        traineeAt: 'living/wall',
        things: [...smallScenario().things, ...things],
        rules: [
          {
            id: 'go',
            when: { verb: 'said', ids: ['greet'] },
            waitTicks: 0,
            repeats: false,
            do: [{ verb: 'walk', who: 'jeanne', to: 'bedroom/bed' }],
          },
        ],
      },
    }),
  )
    .when({ type: 'say', topic: 'greet' })
    .after(1);

const arrived = (visit: ReturnType<typeof given>): number =>
  visit.factsOf('actor/reached').find(({ who }) => who === 'jeanne')?.tick ?? Infinity;

describe('a person on her way', () => {
  it('leaves a fact every 250 mm, sits on the edge of the bed, then lies down', () => {
    const visit = sent({}).after(1200);
    const moves = visit.factsOf('actor/moved').filter(({ who }) => who === 'jeanne');
    const strides = moves
      .slice(2, -2)
      .map(({ xMm, yMm }, i) =>
        Math.hypot(xMm - (moves[i + 1]?.xMm ?? 0), yMm - (moves[i + 1]?.yMm ?? 0)),
      );
    expect(strides.length).toBeGreaterThan(8);
    for (const mm of strides) expect(mm).toBeLessThanOrEqual(253);
    const postures = visit.factsOf('state/changed').filter(({ key }) => key === 'posture');
    expect(postures.map(({ to }) => to)).toEqual(['standing', 'edge', 'lying']);
  });

  it('opens the door that is shut, and needs a moment for it', () => {
    const bedroomDoor = thing('bedroom-door', 'door', 'living/wall');
    const shut = sent({}, [bedroomDoor]).after(1200);
    expect(shut.factsOf('state/changed')).toContainEqual(
      expect.objectContaining({ entity: 'bedroom-door', to: 'open', by: 'movement' }),
    );
    const open = sent({}, [{ ...bedroomDoor, states: { leaf: 'open' } }]).after(1200);
    expect(arrived(shut) - arrived(open)).toBe(40);
  });

  it('takes the aid that is in reach, and leaves one that is not', () => {
    const aidOf = (at: string): unknown =>
      sent({ aid: 'rollator' }, [thing('rollator', 'walker', at)]).world.states['jeanne']?.['aid'];
    expect(aidOf('living/start')).toBe('in-hand');
    expect(aidOf('bedroom/window')).toBe('none');
  });

  it('goes as she sits in a wheelchair, and nowhere it does not pass', () => {
    const rolls = sent({ aid: 'wheelchair', abilities: wide(700) }).after(1200);
    expect(arrived(rolls)).toBeLessThan(Infinity);
    expect(rolls.factsOf('state/changed').map(({ to }) => to)).not.toContain('standing');
    const stuck = sent({ aid: 'wheelchair', abilities: wide(900) }).after(1200);
    expect(stuck.factsOf('actor/set-out')).toEqual([]);
  });

  it('walks round whoever stands in her way, and gives up when there is no way round', () => {
    const away = sent({}).when({ type: 'go', xMm: 3000, yMm: 1250 }).after(1600);
    expect(arrived(away)).toBeLessThan(Infinity);
    const blocked = sent({}).when({ type: 'go', xMm: 3750, yMm: 1500 }).after(3200);
    expect(arrived(blocked)).toBe(Infinity);
    expect(blocked.factsOf('actor/gave-up')).toMatchObject([
      { who: 'jeanne', place: 'bedroom/bed' },
    ]);
  });

  it('goes slower in the dark, and the farther the weaker she is', () => {
    const { abilities } = anyPersona({});
    const weak = { ...abilities, strength: 'poor' } as const;
    expect(gaitMmPerS(abilities, 0, 300)).toBe(abilities.gaitSpeedMmPerS);
    expect(gaitMmPerS(abilities, 0, 1)).toBeLessThan(abilities.gaitSpeedMmPerS);
    expect(gaitMmPerS(weak, 20_000, 300)).toBeLessThan(gaitMmPerS(weak, 5000, 300));
    const tires = { ...abilities, strength: 'reduced' } as const;
    expect(gaitMmPerS(tires, 20_000, 300)).toBeLessThan(gaitMmPerS(abilities, 20_000, 300));
    expect(gaitMmPerS(tires, 20_000, 300)).toBeGreaterThan(gaitMmPerS(weak, 20_000, 300));
    expect(gaitMmPerS(weak, 900_000, 300)).toBe(gaitMmPerS(weak, 90_000, 300));
  });
});

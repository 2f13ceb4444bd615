import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { verdictsOf } from '../../src/core/scenario/fit/verdictsOf';
import {
  GRADED_ABILITIES,
  LEVELS,
  type Abilities,
  type Persona,
} from '../../src/core/scenario/persona';
import { anyPersona } from '../support/anyPersona';
import { shippedProject } from '../support/shippedProject';

const { scenarios, personas, fit } = shippedProject;
const things = [...scenarios.values()].flatMap(({ scenario }) =>
  scenario.id === 'risk-flat' ? scenario.things : [],
);

const risksFor = (persona: Persona): readonly string[] =>
  things.flatMap(({ id, kind, states, measures, fit: asked }) =>
    verdictsOf(
      fit,
      kind,
      asked.map(({ because }) => because),
      { states, measures },
      persona,
    ).flatMap(({ because, isRisk }) => (isRisk ? [`${id}: ${because}`] : [])),
  );

const someone = fc.constantFrom(...Object.values(personas));
const levels = fc.record(
  Object.fromEntries(GRADED_ABILITIES.map((ability) => [ability, fc.constantFrom(...LEVELS)])),
);

test.prop([someone, levels])(
  'who can do everything well has no more risks than with less',
  (one, less) => {
    const able = anyPersona().abilities;
    const good = Object.fromEntries(GRADED_ABILITIES.map((ability) => [ability, able[ability]]));
    const withLess: Abilities = { ...one.abilities, ...less };
    const well = risksFor({ ...one, abilities: { ...one.abilities, ...good } });
    const worse = risksFor({ ...one, abilities: withLess });
    expect(well.filter((risk) => !worse.includes(risk))).toEqual([]);
  },
);

test.prop([someone, fc.integer({ min: 0, max: 300 })])(
  'a lower step is never easier to cross, a wider need never easier to pass',
  (one, mm) => {
    const less = {
      ...one.abilities,
      stepHeightMm: Math.max(0, one.abilities.stepHeightMm - mm),
      passageMm: one.abilities.passageMm + mm,
    };
    const before = risksFor(one);
    const after = risksFor({ ...one, abilities: less });
    expect(before.filter((risk) => !after.includes(risk))).toEqual([]);
  },
);

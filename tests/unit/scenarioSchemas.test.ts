import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../src/core/scenario/jsonSchemas';
import { registry } from '../../src/kinds';
import { smallFlatManifest } from '../support/smallFlat';
import { goodFiles, goodRubric, goodScenario, goodWalkthrough } from '../support/scenarioFiles';

const schemas = jsonSchemas(registry);

/** Whether a JSON Schema, read back, takes some data: what an editor would say. */
const accepts = (name: keyof typeof schemas, data: unknown): boolean =>
  z.fromJSONSchema(schemas[name]).safeParse(data).success;

test('the schemas for editors take the good files', () => {
  expect(accepts('scenario', parse(goodScenario))).toBe(true);
  expect(accepts('rubric', parse(goodRubric))).toBe(true);
  expect(accepts('walkthrough', parse(goodWalkthrough))).toBe(true);
  expect(accepts('texts', parse(goodFiles['texts.nl.yaml'] ?? ''))).toBe(true);
  expect(accepts('apartment', smallFlatManifest)).toBe(true);
});

test('they refuse a word that is not known and a value that is not possible', () => {
  expect(accepts('scenario', parse(goodScenario.replace('title:', 'titel:')))).toBe(false);
  expect(accepts('scenario', parse(goodScenario.replace('minutes: 10', 'minutes: 100')))).toBe(
    false,
  );
  expect(accepts('rubric', parse(goodRubric.replace('weight: 3', 'weight: 4')))).toBe(false);
  expect(
    accepts('rubric', parse(goodRubric.replace('{looked: hall-rug}', '{looks: hall-rug}'))),
  ).toBe(false);
});

test('that of a flat knows its words and what they can be', () => {
  const [room] = smallFlatManifest.rooms;
  const wrong = (patch: object) => accepts('apartment', { ...smallFlatManifest, ...patch });
  expect(wrong({ zone: [] })).toBe(false);
  expect(wrong({ rooms: [{ ...room, type: 'attic' }] })).toBe(false);
  expect(wrong({ zones: [{ id: 'turn', kind: 'turning', room: 'hall' }] })).toBe(false);
  expect(wrong({ measures: [{ room: 'hall', quantity: 'width', value: 1, unit: 'mm' }] })).toBe(
    false,
  );
});

test('the rubric schema names every criterion kind of the build', () => {
  const text = JSON.stringify(schemas.rubric);
  for (const kind of Object.keys(registry.criteria)) expect(text).toContain(`"${kind}":`);
});

test('they are plain JSON', () => {
  expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aidsOf } from '../../src/cli/flat/aidsOf';
import { checkFlatFolder } from '../../src/cli/flat/checkFlatFolder';
import { compileApartment } from '../../src/core/apartment/compileApartment';
import { parseManifest } from '../../src/core/apartment/parseManifest';
import { unmetExpectations } from '../../src/core/recording/unmetExpectations';
import { doableVerbs } from '../../src/core/dialogue/doableVerbs';
import { decideDo } from '../../src/core/sim/decide/decideDo';
import { initialWorld } from '../../src/core/sim/initialWorld';
import { sceneOf } from '../../src/core/sim/sceneOf';
import { loadScenario, type Loaded } from '../../src/core/scenario/loadScenario';
import { visitOf } from '../support/playVisit';
import { ROOT, shippedProject } from '../support/shippedProject';

const folder = join(ROOT, 'tests/flats/own-room');
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

const manifest = parseManifest(text('apartment.json'), 'apartment.json');
if (!manifest.ok) throw new Error(JSON.stringify(manifest.error));
const compiled = compileApartment(manifest.value);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
const room = compiled.value;

const load = (edit: (scenario: string) => string = (same) => same) =>
  loadScenario({
    ...shippedProject,
    apartments: { 'own-room': room },
    id: 'own-room',
    files: {
      'scenario.yaml': edit(text('scenario/scenario.yaml')),
      'rubric.yaml': text('scenario/rubric.yaml'),
      'walkthroughs/expert.yaml': text('scenario/walkthroughs/expert.yaml'),
      'walkthroughs/hasty.yaml': text('scenario/walkthroughs/hasty.yaml'),
    },
  });

const playable = (): Loaded => {
  const { untranslated, problems } = load();
  if (untranslated === null) throw new Error(JSON.stringify(problems));
  return untranslated;
};

test('a room that was scanned and described by hand passes the check', async () => {
  const problems = await checkFlatFolder(folder, 'apartment.json', aidsOf(shippedProject.norms));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('A rollator 620 mm wide does not get within 900 mm of "living/couch"'),
  );
});

test('it is drawn without baked light, and nobody claims to know lux in it', () => {
  expect(room.visual).toMatchObject({ model: { url: 'room.glb' }, light: null });
  expect(room.floorLight).toBeNull();
});

test('a scenario plays in it to the end that it states, with the heights of the room', () => {
  const loaded = playable();
  expect(loaded.scenario.things.map(({ id, measures }) => [id, measures])).toEqual([
    ['coffee-table', { width: 39 }],
    ['couch', { height: 47 }],
    ['desk-lamp', {}],
  ]);
  expect(loaded.walkthroughs).toHaveLength(2);
  for (const walkthrough of loaded.walkthroughs) {
    const { recording, score } = visitOf(loaded, walkthrough);
    expect(unmetExpectations(loaded.scenario, walkthrough, recording.facts, score)).toEqual([]);
  }
});

test('what a kind would put at a place that this room lacks is not offered, and refused', () => {
  const { scenario } = playable();
  const start = initialWorld(scenario);
  const world = { ...start, phase: 'visit' as const };
  expect(doableVerbs(scenario, world, 'desk-lamp')).toEqual(['switch-on', 'remove']);
  const act = { type: 'do', verb: 'move-near', thing: 'desk-lamp' } as const;
  expect(decideDo(sceneOf(scenario, world, 0), act)).toBe('cannot-do');
  expect(decideDo(sceneOf(scenario, world, 0), { ...act, at: 'living/window' })).toHaveLength(2);
});

test('a light that nobody states is said to be unknown here, and how to mend it', () => {
  const { problems } = load((scenario) =>
    scenario.replace(
      'topics:\n',
      '  - {id: ceiling-light, is: fixture, name: the light, at: living/window}\ntopics:\n',
    ) + 'rules:\n  - {id: dark, at: 1min, if: {fits: ceiling-light.illuminance}, do: [{say: jeanne, line: It is dark.}]}\n',
  ); // prettier-ignore
  expect(problems.filter(({ message }) => message.includes('light'))).toMatchObject([
    {
      severity: 'error',
      message: expect.stringMatching(/"own-room" has no baked light.*measures: \{illuminance: /),
    },
  ]);
});

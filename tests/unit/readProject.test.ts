import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { problemLine } from '../../src/cli/problemLine';
import { readProject } from '../../src/cli/readProject';
import { goodFiles, goodNorms, goodPersona } from '../support/scenarioFiles';
import { smallFlatManifest } from '../support/smallFlat';

const manifest = JSON.stringify(smallFlatManifest, null, 2);

const ceilingLine = manifest.split('\n').findIndex((line) => line.includes('ceilingHeightMm')) + 1;

const good: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(goodFiles).map(([name, text]) => [`scenarios/small-visit/${name}`, text]),
  ),
  'scenarios/personas/jeanne.yaml': goodPersona,
  'scenarios/norms/test.yaml': goodNorms,
  'public/models/small/apartment.json': manifest,
};

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A project on disk: the good one, with some files changed or added; null leaves a file out. */
const project = (files: Readonly<Record<string, string | null>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'foyer-'));
  roots.push(root);
  for (const [name, text] of Object.entries({ ...good, ...files })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
};

const lines = (files: Readonly<Record<string, string | null>>): readonly string[] =>
  readProject(project(files)).problems.map(problemLine);

test('a good project is read whole', () => {
  const read = readProject(project());
  expect(read.problems).toEqual([]);
  expect(Object.keys(read.apartments)).toEqual(['small']);
  expect(Object.keys(read.personas)).toEqual(['jeanne']);
  expect(Object.keys(read.norms)).toEqual(['test']);
  expect([...read.scenarios.keys()]).toEqual(['small-visit']);
  expect(read.scenarios.get('small-visit')?.walkthroughs.map(({ id }) => id)).toEqual(['expert']);
});

test('errors of every kind of file come in one run, with paths from the root and without followers', () => {
  expect(
    lines({
      'scenarios/small-visit/scenario.yaml': (
        good['scenarios/small-visit/scenario.yaml'] ?? ''
      ).replace('minutes: 10', 'minutes: ten'),
      'scenarios/personas/jeanne.yaml': goodPersona.replace('ageYears: 82', 'ageYears: 182'),
      'scenarios/norms/test.yaml': goodNorms.replace('[5, 20]', '[20, 5]'),
      'public/models/small/apartment.json': manifest.replace(
        '"ceilingHeightMm": 2500',
        '"ceilingHeightMm": -1',
      ),
    }).map((line) => line.split(': ').slice(0, 2).join(' ')),
  ).toEqual([
    `public/models/small/apartment.json:${ceilingLine}:26 error`,
    'scenarios/norms/test.yaml:4:38 error',
    'scenarios/personas/jeanne.yaml:4:11 error',
    'scenarios/small-visit/scenario.yaml:8:10 error',
  ]);
});

test('an apartment that does not hold together says so where the flaw is', () => {
  const broken = manifest.replace('"living/armchair"', '"attic/armchair"');
  const at = broken.split('\n').findIndex((line) => line.includes('attic')) + 1;
  expect(at).toBeGreaterThan(1);
  const [line] = lines({ 'public/models/small/apartment.json': broken });
  expect(line).toBe(
    `public/models/small/apartment.json:${at}:13: error: Anchor "attic/armchair": there is no room "attic".`,
  );
});

test('a file that Foyer would pass over is named', () => {
  expect(lines({ 'scenarios/small-visit/Texts.de.yml': 'x: y' })).toEqual([
    'scenarios/small-visit/Texts.de.yml:1:1: warning: Foyer does not read this file. It reads scenario.yaml, rubric.yaml, texts.<language>.yaml and walkthroughs/<id>.yaml, in lower case.',
  ]);
});

test('a folder without its files, and one with another id, say so', () => {
  expect(lines({ 'scenarios/empty/notes.md': 'x' })).toEqual([
    'scenarios/empty/rubric.yaml:1:1: error: rubric.yaml is missing in the folder "empty".',
    'scenarios/empty/scenario.yaml:1:1: error: scenario.yaml is missing in the folder "empty".',
  ]);
  expect(lines({ 'scenarios/personas/jane.yaml': goodPersona })).toEqual([
    'scenarios/personas/jane.yaml:1:1: error: The id inside is "jeanne", the file or folder is called "jane"; give both the same name.',
  ]);
});

test('what is no file where one is expected is said, without a stack trace', () => {
  const root = project();
  mkdirSync(join(root, 'scenarios/personas/folder.yaml'));
  mkdirSync(join(root, 'public/models/empty/apartment.json'), { recursive: true });
  symlinkSync('/nowhere', join(root, 'scenarios/small-visit/walkthroughs/gone.yaml'));
  const { problems, scenarios } = readProject(root);
  expect(problems.map(problemLine)).toEqual([
    'public/models/empty/apartment.json:1:1: error: This is a folder; a file was expected.',
    'scenarios/personas/folder.yaml:1:1: error: This is a folder; a file was expected.',
    'scenarios/small-visit/walkthroughs/gone.yaml:1:1: error: There is no such file. A link here may point at one that is gone.',
  ]);
  expect([...scenarios.keys()]).toEqual([]);
});

test('a file in the place of the walkthroughs folder is passed over and said', () => {
  const root = project({
    'scenarios/small-visit/walkthroughs/expert.yaml': null,
    'scenarios/small-visit/walkthroughs': 'hello',
  });
  expect(readProject(root).problems.map(problemLine)).toEqual([
    expect.stringMatching(
      /^scenarios\/small-visit\/walkthroughs:1:1: warning: Foyer does not read/,
    ),
  ]);
});

test('a scenario asked for by name reads its own flat only', () => {
  const other = manifest.replace('"id": "small"', '"id": "other"');
  expect(other).not.toBe(manifest);
  const root = project({ 'public/models/other/apartment.json': other });
  expect(Object.keys(readProject(root).apartments)).toEqual(['other', 'small']);
  const one = readProject(root, ['small-visit']);
  expect(one.problems).toEqual([]);
  expect(Object.keys(one.apartments)).toEqual(['small']);
  expect(Object.keys(readProject(root, []).apartments)).toEqual([]);
});

test('a flat that is not there is said with the ones that are, also of one scenario', () => {
  const scenario = good['scenarios/small-visit/scenario.yaml'] ?? '';
  const other = manifest.replace('"id": "small"', '"id": "smaller"');
  for (const written of [
    'smalle',
    'small-er',
    'small  er',
    '"small" x',
    '[small]',
    '"sm\\u0061l"',
  ]) {
    const root = project({
      'scenarios/small-visit/scenario.yaml': scenario.replace(
        /^apartment:.*$/m,
        `apartment: ${written}`,
      ),
      'public/models/smaller/apartment.json': other,
    });
    const all = readProject(root).problems;
    expect(all.length, written).toBeGreaterThan(0);
    expect(readProject(root, ['small-visit']).problems, written).toEqual(all);
  }
});

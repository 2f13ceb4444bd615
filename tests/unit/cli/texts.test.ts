import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsArguments } from '../../../src/cli/texts/textsArguments';
import { updateSideFiles } from '../../../src/cli/texts/updateSideFiles';
import { goodRubric, goodScenario } from '../../support/scenarioFiles';

let root = '';
const folder = () => join(root, 'scenarios', 'small-visit');
const write = (name: string, text: string) => writeFileSync(join(folder(), name), text);
const read = (name: string) => readFileSync(join(folder(), name), 'utf8');

const run = (...words: string[]) => {
  const asked = textsArguments(words);
  if (!asked.ok) throw new Error(asked.error);
  return updateSideFiles(root, asked.value);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'foyer-texts-'));
  mkdirSync(folder(), { recursive: true });
  write('scenario.yaml', goodScenario);
  write('rubric.yaml', goodRubric);
});
afterEach(() => rmSync(root, { recursive: true }));

test('the two other languages are written, said, and not written again', () => {
  const { ok, lines } = run('scenarios/small-visit/');
  expect(ok).toBe(true);
  expect(lines[0]).toMatch(
    /^scenarios\/small-visit\/texts\.fr\.yaml: (\d+) added, 0 stale, 0 unused, \1 to translate\n {2}added {6}scenario\.title\n/,
  );
  const before = read('texts.nl.yaml');
  expect(run('small-visit', 'nl').lines[0]).toMatch(/nl\.yaml: 0 added, 0 stale, 0 unused, \d+/);
  expect(read('texts.nl.yaml')).toBe(before);
  expect(readdirSync(folder()).toSorted()).toEqual([
    'rubric.yaml',
    'scenario.yaml',
    'texts.fr.yaml',
    'texts.nl.yaml',
  ]);
});

test('a stale text says how to call it read, which then works', () => {
  run('small-visit', 'nl');
  write('texts.nl.yaml', read('texts.nl.yaml').replace('… A small visit', 'Een bezoek'));
  write('scenario.yaml', goodScenario.replace('A small visit', 'A visit'));
  const [said] = run('small-visit', 'nl').lines;
  expect(said).toContain('1 stale');
  expect(said).toContain('npm run texts -- small-visit nl --read scenario.title …');
  const [done] = run('small-visit', 'nl', '--read', 'scenario.title', 'scenario.nowhere').lines;
  expect(done).toContain('  read       scenario.title\n');
  expect(done).toContain('  not stale  scenario.nowhere');
  expect(done).toContain(' 0 stale');
});

test('a broken file is named with its place and stays as it is, the other language is written', () => {
  write('texts.fr.yaml', 'format: foyer-texts/1\nscenario: "small\n');
  const { ok, lines } = run('small-visit');
  expect(ok).toBe(false);
  expect(lines[0]).toMatch(/^scenarios\/small-visit\/texts\.fr\.yaml:2:11: error: This quote/);
  expect(lines[1]).toBe('scenarios/small-visit/texts.fr.yaml was left as it is.');
  expect(read('texts.fr.yaml')).toContain('"small');
  expect(read('texts.nl.yaml')).toContain('scenario.title');
  write('scenario.yaml', 'title: [');
  expect(run('small-visit').lines[0]).toMatch(/^scenarios\/small-visit\/scenario\.yaml:1:8: error/);
});

test('what is asked for wrongly is answered with how to ask', () => {
  for (const words of [[], ['x', 'de'], ['x', 'nl', 'fr'], ['x', '--bless'], ['x', '--read']])
    expect(textsArguments(words)).toMatchObject({ ok: false });
  expect(run('nobody')).toEqual({
    ok: false,
    lines: ['There is no scenario "nobody": no scenarios/nobody/scenario.yaml.'],
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadNormProfile } from '../../src/core/scenario/loadNormProfile';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import type { Norm } from '../../src/core/scenario/normProfile';
import { edited, goodFiles, smallLibrary } from '../support/scenarioFiles';
import { ROOT } from '../support/shippedProject';

const profile = (norms: string) =>
  loadNormProfile(`format: foyer-norms/1\nid: test\nnorms:\n${norms}`, 'test.yaml');

const shipped = ['fr', 'wallonia', 'flanders'].map((id) => {
  const file = `scenarios/norms/${id}.yaml`;
  const read = loadNormProfile(readFileSync(join(ROOT, file), 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
});

describe('a norm', () => {
  const good = '{unit: cm, range: [70, 80], source: https://a.example/page, status: read}';
  test.each([
    ['without unit', 'unit: cm, ', '', '4:6 `unit` is missing here.'],
    ['without source', 'source: https://a.example/page, ', '', '4:6 `source` is missing here.'],
    ['without status', ', status: read', '', '4:6 `status` is missing here; one of: read, partly, unverified.'],
    ['without range', 'range: [70, 80], ', '', '4:6 A range is two numbers: [70, 80].'],
    ['upside down', '[70, 80]', '[80, 70]', '4:24 The first number of a range is the lower one.'],
    ['without end', '[70, 80]', '[70, .inf]', '4:29 Expected a number, found Infinity.'],
    ['of another status', 'read}', 'checked}', '4:74 "checked" is not one of: read, partly, unverified.'],
    ['read nowhere', 'https://a.example/page', 'a book', '4:42 What was read, whole or partly, has an address to read it again: source: https://…'],
  ])('%s is refused at its place', (_, from, to, said) => {
    const wrong = profile(`  a: ${good.replace(from, to)}\n`);
    expect(profile(`  a: ${good}\n`).ok).toBe(true);
    expect(wrong.ok ? [] : wrong.error.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([said]);
  }); // prettier-ignore
});

test('every country has what a home visit measures', () => {
  const names = [
    'wc-seat-height', 'wc-bar-height', 'chair-seat-height', 'bed-height', 'switch-height', 'passage-width',
    'door-clear-width', 'turning-circle', 'shower-threshold-height', 'step-height', 'handrail-height', 'ambient-lux',
    'task-lux', 'night-path-lux', 'tap-water-temperature', 'rollator-height',
  ]; // prettier-ignore
  for (const { norms } of shipped)
    expect(Object.keys(norms)).toEqual(expect.arrayContaining(names));
});

const status = (norm: Norm['status']) => ({
  ...smallLibrary,
  norms: {
    test: {
      id: 'test',
      norms: { 'night-path-lux': { unit: 'lux', range: [5, 20], source: 'a guess', status: norm } },
    },
  },
} as const); // prettier-ignore

const warnings = (norm: Norm['status'], files: Readonly<Record<string, string>>) => {
  const input = { ...status(norm), id: 'small-visit', files: { ...goodFiles, ...files } };
  const { problems, loaded } = loadScenario(input);
  expect(loaded).not.toBeNull();
  return problems.map(
    ({ file, line, column, message, severity }) =>
      `${severity} ${file}:${line}:${column} ${message}`,
  );
};

describe('a scenario that goes by a norm', () => {
  const looks = 'does: [{looked: hall-rug}, {looked: living-rug}]';
  const measures = (verdict: string) =>
    edited('rubric.yaml', looks, `measures: {of: {night-path.illuminance: 1}${verdict}}`);
  const says =
    'This goes by the norm "night-path-lux" (5 to 20 lux) of scenarios/norms/test.yaml, which nobody has verified: a guess';

  test('that nobody verified is warned of it where the rubric asks for the verdict', () => {
    expect(warnings('unverified', measures(', verdict: true'))).toEqual([
      `warning rubric.yaml:20:21 ${says}`,
    ]);
  });

  test('read in part is warned of that', () => {
    const [said] = warnings('partly', measures(', verdict: true'));
    expect(said).toContain('whose source was read only in part: a guess');
  });

  test('that was read is not warned, nor one that asks for no verdict', () => {
    expect(warnings('read', measures(', verdict: true'))).toEqual([]);
    expect(warnings('unverified', measures(''))).toEqual([]);
    expect(warnings('unverified', {})).toEqual([]);
  });

  test('in a condition is warned there, once a file', () => {
    const asks = 'if: {all: [{fits: night-path.illuminance}, {fits: night-path.illuminance}]}';
    const files = edited('scenario.yaml', 'at: 8min\n', `at: 8min\n    ${asks}\n`);
    expect(warnings('unverified', files)).toEqual([`warning scenario.yaml:59:23 ${says}`]);
  });
});

test('a norm that no kind in use is read against changes no hash, one that is does', () => {
  const hash = (more: Readonly<Record<string, Norm>>) =>
    loadScenario({
      ...smallLibrary,
      id: 'small-visit',
      files: goodFiles,
      norms: { test: { id: 'test', norms: { ...smallLibrary.norms['test']?.norms, ...more } } },
    }).loaded?.scenario.hash;
  const norm = { unit: 'lux', range: [1, 2], source: 'a test', status: 'unverified' } as const;
  expect(hash({})).toBeDefined();
  expect(hash({ 'bed-height': norm })).toBe(hash({}));
  expect(hash({ 'night-path-lux': norm })).not.toBe(hash({}));
});

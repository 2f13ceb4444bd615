import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root, textOf } from './sourceFiles';

/** The top level is what a newcomer sees first; add to it only what a tool insists on. */
const topLevel = [
  '.ci',
  '.gitignore',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'LICENSE',
  'README.md',
  'assets',
  'index.html',
  'knip.json',
  'package-lock.json',
  'package.json',
  'public',
  'scenarios',
  'src',
  'tests',
  'tools',
  'tsconfig.base.json',
  'tsconfig.core.json',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
];

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What git holds; a download without git has no stray files either. */
const tracked = (): readonly string[] => {
  const { status, stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
  return status === 0
    ? [...new Set(stdout.split('\n').flatMap((line) => line.split('/')[0] || []))]
    : [];
};

describe('the layout', () => {
  it('adds nothing to the top level', () => {
    expect(tracked().filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  it.each(foldersIn('src'))('src/%s says in a short README.md what belongs there', (layer) => {
    const file = `src/${layer}/README.md`;
    expect(existsSync(join(root, file)), `${file} is missing`).toBe(true);
    expect(textOf(file).trimEnd().split('\n').length, `${file} is too long`).toBeLessThanOrEqual(
      60,
    );
  });

  it('names the folder of a scenario as the scenario names itself', () => {
    const ids = foldersIn('scenarios').filter(
      (name) => !['fit', 'night', 'norms', 'personas'].includes(name),
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      expect(textOf(`scenarios/${id}/scenario.yaml`)).toMatch(new RegExp(`^id: ${id}$`, 'm'));
    }
  });

  it('has no file that is a bag', () => {
    const bags = filesUnder('src', /\/(?:utils?|helpers?|common|misc|types|constants)\.tsx?$/);
    expect(bags).toEqual([]);
  });

  it('leaves nothing unfinished and no rule switched off', () => {
    const marks = /TODO|FIXME|ts-ignore|(?:es|ox)lint-disable|as any\b/;
    const files = ['src', 'tests', 'tools'].flatMap((folder) =>
      filesUnder(folder, /\.(?:tsx?|js)$/),
    );
    expect(files.length).toBeGreaterThan(400);
    // This file names them.
    const others = files.filter((file) => !file.endsWith('architecture/layout.test.ts'));
    expect(others.filter((file) => marks.test(textOf(file)))).toEqual([]);
  });
});

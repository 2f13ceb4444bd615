import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/kernel/problem';
import { listFolder } from './listFolder';

const READ_BY_FOYER = /^(scenario|rubric|texts\.[a-z]+)\.yaml$/;
const WALKTHROUGHS = 'walkthroughs';

type Folder = {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
};

/** Reads the files of one scenario folder; names what Foyer would silently pass over. */
export const readScenarioFolder = (root: string, id: string): Folder => {
  const folder = join(root, 'scenarios', id);
  const names = [
    ...listFolder(folder)
      .filter((entry) => !entry.folder)
      .map(({ name }) => name),
    ...listFolder(folder, WALKTHROUGHS)
      .filter((entry) => !entry.folder)
      .map(({ name }) => `${WALKTHROUGHS}/${name}`),
  ];
  const known = (name: string): boolean =>
    READ_BY_FOYER.test(name) || /^walkthroughs\/[a-z0-9-]+\.yaml$/.test(name);
  const strangers = names.filter((name) => !known(name) && !name.endsWith('.md'));
  return {
    files: Object.fromEntries(
      names.filter(known).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
    problems: strangers.map((name) => ({
      severity: 'warning',
      file: name,
      line: 1,
      column: 1,
      message:
        'Foyer does not read this file. It reads scenario.yaml, rubric.yaml, texts.<language>.yaml and walkthroughs/<id>.yaml, in lower case.',
    })),
  };
};

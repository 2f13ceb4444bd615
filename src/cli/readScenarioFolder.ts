import { join } from 'node:path';
import type { Problem } from '../core/kernel/problem';
import { listFolder } from './listFolder';
import { readTextFile } from './readTextFile';

const READ_BY_FOYER = /^(scenario|rubric|texts\.[a-z]+)\.yaml$/;
const WALKTHROUGHS = 'walkthroughs';
const NOT_READ =
  'Foyer does not read this file. It reads scenario.yaml, rubric.yaml, texts.<language>.yaml and walkthroughs/<id>.yaml, in lower case.';

type Folder = {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
};

const problem = (severity: Problem['severity'], file: string, message: string): Problem => ({
  severity,
  file,
  line: 1,
  column: 1,
  message,
});

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
  const texts = names
    .filter(known)
    .map((name) => ({ name, read: readTextFile(join(folder, name)) }));
  return {
    files: Object.fromEntries(
      texts.flatMap(({ name, read }) => (read.ok ? [[name, read.value]] : [])),
    ),
    problems: [
      ...texts.flatMap(({ name, read }) => (read.ok ? [] : [problem('error', name, read.error)])),
      ...strangers.map((name) => problem('warning', name, NOT_READ)),
    ],
  };
};

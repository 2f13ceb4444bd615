import { fileURLToPath } from 'node:url';
import { readProject } from '../../src/cli/readProject';
import type { Loaded } from '../../src/core/scenario/loadScenario';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What ships, read from the disk once per test file. */
export const shippedProject = readProject(ROOT);

/** @throws when the scenario does not load, with everything that is wrong. */
export const shippedScenario = (id: string): Loaded => {
  const loaded = shippedProject.scenarios.get(id);
  if (loaded !== undefined) return loaded;
  const said = shippedProject.problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  throw new Error(`"${id}" does not load:\n${said.join('\n')}`);
};

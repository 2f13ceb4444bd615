import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../src/cli/listFolder';
import { readScenarioFolder } from '../../src/cli/readScenarioFolder';
import { loadFit } from '../../src/core/scenario/fit/loadFit';
import { loadNightRules } from '../../src/core/scenario/loadNightRules';
import { loadNormProfile } from '../../src/core/scenario/loadNormProfile';
import { loadPersona } from '../../src/core/scenario/loadPersona';
import type { GoodFile } from './goodFile';
import { goodFilesOf } from './goodFilesOf';
import { ROOT, shippedProject } from './shippedProject';

const SHARED = {
  fit: (text: string, file: string) => loadFit(text, file, registry),
  night: loadNightRules,
  norms: loadNormProfile,
  personas: loadPersona,
};

const sharedFiles = (folder: keyof typeof SHARED): readonly GoodFile[] =>
  listFolder(ROOT, 'scenarios', folder).map(({ name }) => ({
    file: `${folder}/${name}`,
    text: readFileSync(join(ROOT, 'scenarios', folder, name), 'utf8'),
    read: (text) => {
      const result = SHARED[folder](text, name);
      const problems = result.ok ? [] : result.error;
      return { problems, loaded: result.ok, texts: { [name]: text } };
    },
  }));

const { registry, personas, norms, nights, fit, apartments } = shippedProject;

/** Every file that a trainer wrote and that ships. */
export const shippedFiles: readonly GoodFile[] = [
  ...listFolder(ROOT, 'scenarios')
    .filter(({ name, folder }) => folder && !Object.hasOwn(SHARED, name))
    .flatMap(({ name: id }) => {
      const { files } = readScenarioFolder(ROOT, id);
      return goodFilesOf({ id, files, registry, personas, norms, nights, fit, apartments });
    }),
  ...sharedFiles('fit'),
  ...sharedFiles('night'),
  ...sharedFiles('norms'),
  ...sharedFiles('personas'),
];

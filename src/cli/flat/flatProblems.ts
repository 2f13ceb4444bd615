import { join } from 'node:path';
import type { Problem } from '../../core/kernel/problem';
import type { Project } from '../readProject';
import { aidsOf } from './aidsOf';
import { checkFlatFolder } from './checkFlatFolder';

/** What is wrong with the flats of a project beyond what kept them from being read: plan, files, model. */
export const flatProblems = async (
  root: string,
  { apartments, norms }: Pick<Project, 'apartments' | 'norms'>,
): Promise<readonly Problem[]> => {
  const aids = aidsOf(norms);
  const all = await Promise.all(
    Object.keys(apartments).map((id) => {
      const folder = `public/models/${id}`;
      return checkFlatFolder(join(root, folder), `${folder}/apartment.json`, aids);
    }),
  );
  return all.flat();
};

import { listFolder } from './listFolder';

/** Folders beside the scenarios that hold what they share. */
const SHARED = new Set(['fit', 'night', 'norms', 'personas']);

/** The scenarios of a project by the names of their folders, whether they can be read or not. */
export const scenarioIds = (root: string): readonly string[] =>
  listFolder(root, 'scenarios')
    .filter(({ name, folder }) => folder && !SHARED.has(name))
    .map(({ name }) => name);

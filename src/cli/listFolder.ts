import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Listed = { readonly name: string; readonly folder: boolean };

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** What a folder holds, by name, without hidden files; nothing when there is no such folder. Links are followed. */
export const listFolder = (...path: readonly string[]): readonly Listed[] => {
  const folder = join(...path);
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, folder: isFolder(join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

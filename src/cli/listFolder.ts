import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Listed = { readonly name: string; readonly folder: boolean };

/** What a folder holds, by name, without hidden files; nothing when there is no such folder. */
export const listFolder = (...path: readonly string[]): readonly Listed[] => {
  const folder = join(...path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = new Set(['basis', 'fonts', 'xr-profiles']);

const sources = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'src',
  'scenarios',
  'public',
  'tools',
];

const newest = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !made.has(name))
    .map((name) => newest(join(path, name)));
  // The folder's own time tells of a file that was taken away.
  return Math.max(stats.mtimeMs, ...inside);
};

/** Whether dist/ is missing or older than anything it is built from. */
export const isStale = (): boolean => {
  const page = join(root, 'dist', 'index.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
};

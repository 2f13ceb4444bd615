import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBasis } from './public/makeBasis.ts';
import { makeFonts } from './public/makeFonts.ts';
import { makeProfiles } from './public/makeProfiles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const makers: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  basis: makeBasis,
  fonts: makeFonts,
  'xr-profiles': makeProfiles,
};

/** Changes with the packages (their lock) and with how we make the files. */
const stampNow = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['tools/fonts', 'tools/public']) {
    for (const file of readdirSync(join(root, folder)).sort()) {
      hash.update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest('hex');
};

const stampOf = (folder: string): string => {
  const file = join(folder, 'stamp.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const makeOne = async (name: string, stamp: string): Promise<void> => {
  const folder = join(root, 'public', name);
  if (stampOf(folder) === stamp) return;
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  // Made beside and renamed: a reader never sees half a folder, and two makers do not meet.
  const beside = mkdtempSync(join(cache, `${name}-`));
  chmodSync(beside, 0o755);
  await makers[name]?.(beside);
  writeFileSync(join(beside, 'stamp.txt'), stamp);
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
};

/** Writes public/basis, public/fonts and public/xr-profiles from what npm brought, if they are missing or old. */
export const preparePublic = async (): Promise<void> => {
  const stamp = stampNow();
  for (const name of Object.keys(makers)) await makeOne(name, stamp);
};

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of a flat that was named by its path, or by its id under public/models. */
export const flatFolder = (root: string, named: string): string => {
  const shipped = join(root, 'public', 'models', named);
  return existsSync(join(shipped, 'apartment.json')) ? shipped : resolve(named);
};

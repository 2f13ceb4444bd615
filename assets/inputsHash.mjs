import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the names and contents of the scripts a flat is made from: shared library, its own folder, the build. */
export function inputsHash(assetsDir, flatId) {
  const own = (folder) =>
    readdirSync(join(assetsDir, folder))
      .filter((name) => name.endsWith('.py'))
      .map((name) => `${folder}/${name}`);
  const files = [...own('lib'), ...own(`apartments/${flatId}`), 'build.mjs'].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(assetsDir, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD_FILES = ['build.mjs', 'closeSeams.mjs', 'encode.mjs', 'inputsHash.mjs', 'packLight.mjs', 'packModel.mjs', 'stages.mjs'];
const STAGE_FILES = ['bake.py', 'filter.py', 'model.py', 'pack.py'];

/** Modules a Python file names in `import a.b`, `from a.b import c, d` (c may be a module of its own). */
function namedIn(text) {
  const names = [];
  for (const [, from, list] of text.matchAll(/^\s*from\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n#]+)/gm)) {
    names.push(from, ...list.replace(/[()]/g, '').split(',').map((name) => `${from}.${name.trim().split(/\s/)[0]}`));
  }
  for (const [, list] of text.matchAll(/^\s*import\s+([^\n#]+)/gm)) names.push(...list.split(',').map((name) => name.trim().split(/\s/)[0]));
  return names;
}

/** Every file of assets/ that these files import, directly or not. */
function importsOf(assetsDir, files) {
  const found = new Set();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(join(assetsDir, file), 'utf8');
    const paths = namedIn(text).map((name) => `${name.replaceAll('.', '/')}.py`);
    queue.push(...paths.filter((path) => existsSync(join(assetsDir, path))));
  }
  return found;
}

/**
 * SHA-256 over the names and contents of what a flat is really made from: its own folder, the modules its build and
 * the stages import, and the build itself. A piece that a flat does not use does not age it.
 */
export function inputsHash(assetsDir, flatId) {
  const folder = `apartments/${flatId}`;
  const own = readdirSync(join(assetsDir, folder))
    .filter((name) => /\.(py|json)$/.test(name))
    .map((name) => `${folder}/${name}`);
  const python = importsOf(assetsDir, [...own.filter((name) => name.endsWith('.py')), ...STAGE_FILES]);
  const files = [...new Set([...python, ...own, ...BUILD_FILES])].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(assetsDir, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

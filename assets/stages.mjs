import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

export const STAGES = ['geometry', 'bake', 'filter', 'pack', 'manifest', 'validate'];

const NEEDS = [
  { what: 'blender', run: ['blender', ['--version']], packages: 'blender' },
  { what: 'python3 with numpy', run: ['python3', ['-c', 'import numpy']], packages: 'python3-numpy' },
];

/** Stops with the line to type when something is missing. */
export function checkTools() {
  const missing = NEEDS.filter(({ run: [program, args] }) => spawnSync(program, args).status !== 0);
  if (missing.length === 0) return;
  const list = missing.map(({ what }) => what).join(' and ');
  const packages = missing.map(({ packages: name }) => name).join(' ');
  throw new Error(`Missing: ${list}. On Debian: apt-get install --no-install-recommends ${packages}`);
}

/** Lines worth showing of what Blender and our scripts print. */
const TOLD = /^(PARTS|OVERLAP|ATLAS|CALIBRATION|BAKE|METERS|FILTERED|REPOINTED|LIGHTMAP|FLOOR|GLB|TOTAL)/;

/** Runs a program and shows its progress; a failure carries the end of what it said. */
export async function run(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const listen = (stream) => {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (said.length > 60) said.shift();
      if (TOLD.test(line)) console.log(line);
    });
  };
  listen(child.stdout);
  listen(child.stderr);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} failed (${code}):\n${said.join('\n')}`);
}

export const blender = (args) => run('blender', ['-b', '--python-exit-code', '1', ...args]);

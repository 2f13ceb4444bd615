import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isStale } from './isStale.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Makes dist/ unless it is newer than all it is built from. Throws when the build fails. */
export const buildIfStale = (): void => {
  if (!isStale()) return;
  // A process of its own, since the tests run with another NODE_ENV and React would build its slow half.
  const { status } = spawnSync(
    process.execPath,
    [at('../node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: at('..'), stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error('The build failed; its messages are above.');
};

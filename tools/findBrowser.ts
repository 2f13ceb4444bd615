import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpackBrowser.ts';

/** What playwright needs to launch a browser: no download, no root, no graphics card. */
export type FoundBrowser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly source: 'CHROMIUM_PATH' | 'installed' | 'npm';
};

const args = [
  // Containers and root have no user namespaces for the sandbox; the pages are our own.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const inherited = (): Record<string, string> => {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  return env;
};

/** Ubuntu's chromium-browser may be a script that only asks to install a snap, so being there is not enough. */
const runs = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const installed = (): string | undefined => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder !== '' && existsSync(path) && runs(path)) return path;
    }
  }
  return undefined;
};

const fromNpm = async (): Promise<FoundBrowser> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser found. Install Chromium or Chrome, or set CHROMIUM_PATH to one (the browser that npm brings runs on 64-bit Intel Linux only, this is ${process.platform} ${process.arch}).`,
    );
  }
  const folder = await unpackBrowser();
  const env = inherited();
  const libraries = [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--headless=shell', ...args],
    env: {
      ...env,
      LD_LIBRARY_PATH: libraries
        .filter((path) => path !== undefined && path !== '')
        .join(delimiter),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
    source: 'npm',
  };
};

/** CHROMIUM_PATH, then an installed Chromium or Chrome, then the one that npm brought. Throws when there is none. */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, which does not exist.`);
    return { executablePath: named, args, env: inherited(), source: 'CHROMIUM_PATH' };
  }
  const path = installed();
  if (path !== undefined)
    return { executablePath: path, args, env: inherited(), source: 'installed' };
  return fromNpm();
};

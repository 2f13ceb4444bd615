import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer } from 'vite';
import { contactSheet } from '../contactSheet.ts';
import type { KeyPose } from './keyPose.ts';
import { keyPosesOf } from './keyPosesOf.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const models = join(root, 'public/models/people');
const LAYOUT = { columns: 8, width: 320, height: 400 };

/** Ids of the people whose models are there. */
const peopleDrawn = (): readonly string[] =>
  readdirSync(models)
    .filter((name) => name.endsWith('.json'))
    .filter((name) => readFileSync(join(models, name), 'utf8').includes('foyer-person/1'))
    .map((name) => name.replace('.json', ''));

/** One sheet of key poses for each person asked for, or for all. `only` keeps clips whose name begins so. */
export const peoplePictures = async (
  browser: Browser,
  asked: readonly string[],
  only: string | undefined,
  out: string,
): Promise<void> => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-pictures',
    server: { port: 0, host: 'localhost', hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page of the pictures is not served.');
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(240_000);
    await page.goto(`${address}tools/pictures/people/page.html`, { timeout: 240_000 });
    await page.waitForFunction(() => 'drawKeyPose' in window);
    for (const id of asked.length > 0 ? asked : peopleDrawn()) {
      const manifest: unknown = JSON.parse(readFileSync(join(models, `${id}.json`), 'utf8'));
      const pictures: { name: string; png: Buffer }[] = [];
      const poses = keyPosesOf(manifest, '/public/models/people');
      for (const pose of poses.filter(({ clip }) => only === undefined || clip.startsWith(only))) {
        const url = await page.evaluate(
          (each) =>
            (window as unknown as { drawKeyPose: (pose: KeyPose) => Promise<string> }).drawKeyPose(
              each,
            ),
          pose,
        );
        pictures.push({
          name: pose.name,
          png: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
        });
      }
      const file = join(out, `people-${id}.png`);
      writeFileSync(file, await contactSheet(pictures, LAYOUT));
      console.log(` ${file}`);
    }
  } finally {
    await server.close();
  }
};

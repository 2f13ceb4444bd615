// npm run pictures [-- lille kortrijk] [--state night] [--out DIR]: the fixed views of every flat in every light, as sheets.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { parseManifest } from '../../src/core/apartment/parseManifest.ts';
import type { Manifest } from '../../src/core/apartment/manifest.ts';
import { buildIfStale } from '../buildIfStale.ts';
import { findBrowser } from '../findBrowser.ts';
import { serve } from '../serve.ts';
import { contactSheet } from './contactSheet.ts';
import { openFlat } from './openFlat.ts';
import { pictureViewsSchema, type PictureView } from './pictureView.ts';
import type { LightState } from './pictureScenario.ts';
import { takePicture } from './takePicture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const models = join(root, 'public', 'models');

const manifestOf = (id: string): Manifest => {
  const file = `public/models/${id}/apartment.json`;
  const read = parseManifest(readFileSync(join(root, file), 'utf8'), file);
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return read.value;
};

const viewsOf = (id: string): readonly PictureView[] =>
  pictureViewsSchema.parse(
    JSON.parse(readFileSync(join(root, 'assets', 'apartments', id, 'views.json'), 'utf8')),
  );

/** Flats that are drawn and have views. */
const flats = (): readonly string[] =>
  readdirSync(models).filter(
    (id) =>
      existsSync(join(models, id, 'visual.glb')) &&
      existsSync(join(root, 'assets', 'apartments', id, 'views.json')),
  );

const sheetOf = async (
  browser: Browser,
  baseUrl: string,
  id: string,
  state: LightState,
): Promise<Buffer> => {
  const page = await openFlat(browser, baseUrl, manifestOf(id), state);
  const pictures: { name: string; png: Buffer }[] = [];
  for (const [index, view] of viewsOf(id).entries()) {
    const png = await takePicture(page, view, 10 + index * 10);
    pictures.push({ name: `${id} / ${state} / ${view.name}`, png });
    process.stdout.write('.');
  }
  await page.context().close();
  return contactSheet(pictures);
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { state: { type: 'string' }, out: { type: 'string', default: 'pictures' } },
  });
  buildIfStale();
  const served = await serve(join(root, 'dist'), { host: 'localhost', port: 0 });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  try {
    mkdirSync(values.out, { recursive: true });
    for (const id of positionals.length > 0 ? positionals : flats()) {
      const states = (manifestOf(id).light?.states ?? []).map((each) => each.id);
      for (const state of states.filter(
        (each) => values.state === undefined || each === values.state,
      )) {
        const file = join(values.out, `${id}-${state}.png`);
        writeFileSync(file, await sheetOf(browser, `http://localhost:${served.port}/`, id, state));
        console.log(` ${file}`);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
};

await run();

// npm run pictures [-- lille kortrijk] [--state night] [--out DIR]: the fixed views of every flat in every light, as sheets.
// npm run pictures -- people [jeanne willy] [--clip walk]: key poses of every clip of every person, as sheets.
// npm run pictures -- home [jeanne willy] [--poses] [--models DIR]: their faces from 60 cm, or all of them, at home by day and night.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { buildIfStale } from '../buildIfStale.ts';
import { findBrowser } from '../findBrowser.ts';
import { serve } from '../serve.ts';
import { contactSheet } from './contactSheet.ts';
import { drawnFlats, type DrawnFlat } from './drawnFlats.ts';
import { openFlat } from './openFlat.ts';
import { homePictures } from './people/homePictures.ts';
import { peoplePictures } from './people/peoplePictures.ts';
import type { LightState } from './pictureScenario.ts';
import { takePicture } from './takePicture.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Those asked for, or all. */
const flatsAsked = (ids: readonly string[]): readonly DrawnFlat[] => {
  const flats = drawnFlats();
  const unknown = ids.filter((id) => !flats.some((flat) => flat.id === id));
  if (unknown.length === 0)
    return ids.length === 0 ? flats : flats.filter(({ id }) => ids.includes(id));
  const known = flats.map(({ id }) => id).join(', ');
  throw new Error(`No flat ${unknown.join(', ')} is drawn and has views. There are: ${known}.`);
};

const sheetOf = async (
  browser: Browser,
  baseUrl: string,
  { id, manifest, views }: DrawnFlat,
  state: LightState,
): Promise<Buffer> => {
  const page = await openFlat(browser, baseUrl, manifest(), state);
  const pictures: { name: string; png: Buffer }[] = [];
  for (const [index, view] of views.entries()) {
    const png = await takePicture(page, view, 10 + index * 10);
    pictures.push({ name: `${id} / ${state} / ${view.name}`, png });
    process.stdout.write('.');
  }
  await page.context().close();
  return contactSheet(pictures);
};

const launch = async (): Promise<Browser> => {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args], env });
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      state: { type: 'string' },
      clip: { type: 'string' },
      poses: { type: 'boolean', default: false },
      models: { type: 'string' },
      out: { type: 'string', default: 'pictures' },
    },
  });
  mkdirSync(values.out, { recursive: true });
  if (positionals[0] === 'people') {
    const browser = await launch();
    await peoplePictures(browser, positionals.slice(1), values.clip, values.out).finally(() =>
      browser.close(),
    );
    return;
  }
  buildIfStale();
  const asked = positionals[0] === 'home' ? positionals.slice(1) : null;
  const served = await serve(dist, { host: 'localhost', port: 0 });
  const browser = await launch();
  try {
    if (asked !== null) {
      await homePictures(browser, `http://localhost:${served.port}/`, asked, values);
      return;
    }
    for (const flat of flatsAsked(positionals)) {
      const states = (flat.manifest().light?.states ?? []).map((each) => each.id);
      for (const state of states.filter(
        (each) => values.state === undefined || each === values.state,
      )) {
        const file = join(values.out, `${flat.id}-${state}.png`);
        const sheet = await sheetOf(browser, `http://localhost:${served.port}/`, flat, state);
        writeFileSync(file, sheet);
        console.log(` ${file}`);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
};

await run();

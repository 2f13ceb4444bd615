import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { contactSheet } from '../contactSheet.ts';
import { drawnFlats } from '../drawnFlats.ts';
import type { HomeShot } from './homeShot.ts';
import { openHome, type AtHome } from './openHome.ts';
import { takeHomeShot } from './takeHomeShot.ts';

const LAYOUT = { columns: 4, width: 640, height: 640 };
const MODELS = fileURLToPath(new URL('../../../public/models/people', import.meta.url));

/** Where each of them is met. */
const FLATS: Readonly<Record<string, string>> = {
  jeanne: 'lille',
  willy: 'tournai',
  greta: 'kortrijk',
  nadia: 'lille',
  katrien: 'kortrijk',
};
const LIGHTS = ['morning', 'evening', 'night'];
/** Across a corner of the table. */
const FACE = { of: 'face', awayM: 0.6, aboveM: 0.05, fovDeg: 32 } as const;
const BODY = { of: 'body', awayM: 2.3, aboveM: 0.7, fovDeg: 42 } as const;
const FACES: readonly HomeShot[] = LIGHTS.flatMap((state) =>
  [15, 60].map((yawDeg) => ({ ...FACE, state, yawDeg, name: `${state} ${yawDeg}°` })),
);
const bodies = (yawDeg: number, nearer: Partial<HomeShot> = {}): readonly HomeShot[] =>
  ['morning', 'night'].map((state) => ({ ...BODY, ...nearer, state, yawDeg, name: state }));
/** Bedrooms are narrow. */
const BESIDE = { awayM: 1.5, aboveM: 0.9, fovDeg: 66 };

type Visit = { readonly home: Omit<AtHome, 'who' | 'folder'>; readonly shots: readonly HomeShot[] };
const SEATED: Visit = {
  home: { anchor: 'living/armchair', posture: 'sitting' },
  shots: FACES,
};
/** What every flat has. */
const POSES: readonly Visit[] = [
  { home: { anchor: 'living/armchair', posture: 'sitting' }, shots: bodies(40) },
  { home: { anchor: 'bathroom/toilet', posture: 'sitting' }, shots: bodies(40) },
  { home: { anchor: 'bedroom/bed', posture: 'lying' }, shots: bodies(50, BESIDE) },
  { home: { anchor: 'bedroom/bed', posture: 'floor' }, shots: bodies(50, BESIDE) },
  {
    home: { anchor: 'living/table-south', posture: 'standing', walksTo: 'living/armchair' },
    shots: bodies(50),
  },
];

/** Faces at 60 cm, or whole bodies, of people at home in their flats by day, in the evening and by night. */
export const homePictures = async (
  browser: Browser,
  baseUrl: string,
  asked: readonly string[],
  { out, models = MODELS, poses }: { out: string; models?: string | undefined; poses: boolean },
): Promise<void> => {
  for (const who of asked.length > 0 ? asked : Object.keys(FLATS)) {
    const flat = drawnFlats().find(({ id }) => id === FLATS[who]);
    if (!flat) throw new Error(`Nobody called ${who} has a flat.`);
    const pictures: { name: string; png: Buffer }[] = [];
    for (const { home, shots } of poses ? POSES : [SEATED]) {
      const at = { ...home, who, folder: models };
      const page = await openHome(browser, baseUrl, flat.manifest(), 'morning', at);
      for (const [index, shot] of shots.entries()) {
        const png = await takeHomeShot(page, shot, 10 + index * 10);
        pictures.push({ name: `${who} ${home.posture} ${shot.name}`, png });
      }
      await page.context().close();
    }
    const file = join(out, `${poses ? 'poses' : 'faces'}-${who}.png`);
    writeFileSync(file, await contactSheet(pictures, LAYOUT));
    console.log(` ${file}`);
  }
};

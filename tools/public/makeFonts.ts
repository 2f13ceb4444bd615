import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildFont } from '../fonts/buildFont.ts';

/**
 * `InterVariable.woff2` for pages (all weights), `inter-medium` and `inter-bold` as distance fields for panels in the headset.
 * The library's own font for those has no é, no ’ and no €.
 */
export const makeFonts = async (folder: string): Promise<void> => {
  const inter = dirname(createRequire(import.meta.url).resolve('inter-ui/package.json'));
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(inter, 'variable', 'InterVariable.woff2'), join(folder, 'InterVariable.woff2'));
  copyFileSync(join(inter, 'LICENSE.txt'), join(folder, 'LICENSE.txt'));
  await buildFont(join(inter, 'web', 'Inter-Medium.woff2'), folder, 'inter-medium');
  await buildFont(join(inter, 'web', 'Inter-Bold.woff2'), folder, 'inter-bold');
};

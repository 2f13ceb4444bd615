import { cpSync, mkdirSync, readdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Logger, NodeIO } from '@gltf-transform/core';
import { prune } from '@gltf-transform/functions';

const whole = ['meta-quest-touch-plus', 'oculus-touch-v3', 'oculus-touch-v2', 'generic-hand'];
/** What any other controller falls back to; their textures are 4 MB each and say nothing. */
const plain = ['generic-trigger', 'generic-trigger-squeeze-thumbstick'];

const copyPlain = async (from: string, to: string): Promise<void> => {
  mkdirSync(to, { recursive: true });
  const io = new NodeIO().setLogger(new Logger(Logger.Verbosity.WARN));
  for (const file of readdirSync(from)) {
    if (!file.endsWith('.glb')) {
      copyFileSync(join(from, file), join(to, file));
      continue;
    }
    const model = await io.read(join(from, file));
    for (const texture of model.getRoot().listTextures()) texture.dispose();
    for (const material of model.getRoot().listMaterials()) {
      material
        .setBaseColorFactor([0.08, 0.08, 0.09, 1])
        .setMetallicFactor(0)
        .setRoughnessFactor(0.6);
    }
    // Empty nodes are where the moving parts turn, so leaves stay.
    await model.transform(prune({ keepLeaves: true, keepAttributes: false }));
    await io.write(join(to, file), model);
  }
};

/** The controllers and hands that the library would fetch from a CDN, for the headsets we name and a plain one for the rest. */
export const makeProfiles = async (folder: string): Promise<void> => {
  const list = createRequire(import.meta.url).resolve(
    '@webxr-input-profiles/assets/dist/profiles/profilesList.json',
  );
  const from = dirname(list);
  for (const id of whole) cpSync(join(from, id), join(folder, id), { recursive: true });
  for (const id of plain) await copyPlain(join(from, id), join(folder, id));
  const kept = [...whole, ...plain].map((id) => [id, { path: `${id}/profile.json` }]);
  writeFileSync(join(folder, 'profilesList.json'), JSON.stringify(Object.fromEntries(kept)));
  copyFileSync(join(from, '../../LICENSE.md'), join(folder, 'LICENSE.txt'));
};

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scenarioIndexSchema } from '../../../src/adapters/assets/scenarioIndex';
import { scenarioPlugin } from '../../../tools/scenarioPlugin';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'foyer-plugin-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Emitted = { readonly fileName: string; readonly source: string | Uint8Array };

const built = (files: readonly string[]): ReadonlyMap<string, string | Uint8Array> => {
  for (const name of files) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, name.endsWith('.ogg') ? new Uint8Array([0x4f, 0xff]) : `id: ${name}\n`);
  }
  const emitted = new Map<string, string | Uint8Array>();
  const { generateBundle } = scenarioPlugin(root, join(root, 'nobody'));
  if (typeof generateBundle !== 'function') throw new Error('the plugin writes no files');
  const emitFile = ({ fileName, source }: Emitted) => void emitted.set(fileName, source);
  (generateBundle as unknown as (this: { emitFile: typeof emitFile }) => void).call({ emitFile });
  return emitted;
};

it('serves scenarios with the voices recorded for them, and lists both', () => {
  const clip = 'voices/nl/scenario.topics.greet.answer.ogg';
  const emitted = built([
    'visit/scenario.yaml',
    `visit/${clip}`,
    'visit/voices/take-one.ogg',
    'visit/notes.txt',
    'personas/jeanne.yaml',
  ]);
  expect([...emitted.keys()]).toEqual([
    'scenarios/index.json',
    'scenarios/personas/jeanne.yaml',
    'scenarios/visit/scenario.yaml',
    `scenarios/visit/${clip}`,
  ]);
  // Byte for byte: a sound is no text.
  expect(new Uint8Array(emitted.get(`scenarios/visit/${clip}`) as Uint8Array)).toEqual(
    new Uint8Array([0x4f, 0xff]),
  );
  const index = scenarioIndexSchema.parse(JSON.parse(String(emitted.get('scenarios/index.json'))));
  expect(index.scenarios).toEqual({ visit: ['scenario.yaml', clip] });
});

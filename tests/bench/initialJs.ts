import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder } from './distFolder';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { pathOf } from './pathOf';

const KIB = 1024;

/** The scripts the start page really loads, each compressed as gzip does by default. */
export const initialJs: Measurement = {
  names: ['initial-js-gzip'],
  measure: async ({ start }) => {
    const { startTraffic } = await start();
    const scripts = [...new Set(startTraffic.map(pathOf).filter((path) => path.endsWith('.js')))];
    if (scripts.length === 0) throw new Error('The start page loaded no script.');
    const bytes = scripts.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(distFolder, path))).length,
      0,
    );
    const note = `${scripts.length} scripts`;
    return [
      figureOf({
        name: 'initial-js-gzip',
        value: bytes / KIB,
        unit: 'KiB',
        limit: { atMost: 300 },
        note,
      }),
    ];
  },
};

import type { Manifest } from '../../src/core/apartment/manifest';
import { callPage } from './callPage';
import { figureOf, type Figure } from './figure';
import type { VisitPage } from './openVisit';
import type { FlatView } from './page/flatView';
import { waitForLight } from './waitForLight';

const MIB = 1024 * 1024;
/** Longer than the last picture takes from the wire to the scene. */
const DECODED_MS = 2000;

/** All textures of a flat once it was seen in every light, in the format that this machine's driver takes. */
export const textureFigure = async (
  name: string,
  visit: Pick<VisitPage, 'page' | 'traffic'>,
  manifest: Manifest,
  views: readonly FlatView[],
): Promise<Figure> => {
  const { page } = visit;
  await waitForLight(visit, manifest);
  let before = 0;
  let memory = await callPage(page, 'textureMemory', [views]);
  while (memory.count !== before) {
    before = memory.count;
    await page.waitForTimeout(DECODED_MS);
    memory = await callPage(page, 'textureMemory', [views]);
  }
  const mib = (bytes: number): string => `${(bytes / MIB).toFixed(1)} MiB`;
  return figureOf({
    name,
    value: memory.bytes / MIB,
    unit: 'MiB',
    limit: { atMost: 64 },
    note: `${memory.count} textures, the largest ${mib(memory.largestBytes)}; depth and samples of targets ${mib(memory.bufferBytes)} more`,
  });
};

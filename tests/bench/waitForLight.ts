import type { Manifest } from '../../src/core/apartment/manifest';
import { pathOf } from './pathOf';
import type { VisitPage } from './openVisit';

const LOOKS_EVERY_MS = 250;
const PATIENCE_MS = 120_000;

/** Waits until all pictures of a flat's light came over the wire, those of other hours too. Rejects with what is missing. */
export const waitForLight = async (
  { page, traffic }: Pick<VisitPage, 'page' | 'traffic'>,
  { id, light }: Manifest,
): Promise<void> => {
  const files = [
    ...(light?.atlases ?? []).flatMap(({ packs }) => packs.map(({ file }) => file)),
    ...(light?.states ?? []).flatMap(({ backdrop }) => (backdrop ? [backdrop.file] : [])),
  ].map(({ url }) => `models/${id}/${url}`);
  const missing = (): readonly string[] => {
    const here = new Set(traffic().map(pathOf));
    return files.filter((file) => !here.has(file));
  };
  for (let waitedMs = 0; missing().length > 0; waitedMs += LOOKS_EVERY_MS) {
    if (waitedMs > PATIENCE_MS) throw new Error(`${missing().join(', ')} did not arrive.`);
    await page.waitForTimeout(LOOKS_EVERY_MS);
  }
};

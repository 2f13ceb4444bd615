import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';

export type E2eSaved = { readonly name: string; readonly path: string; readonly text: string };

/** Presses a button that saves a file, and reads what the browser saved. */
export const savedBy = async (button: Locator): Promise<E2eSaved> => {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
};

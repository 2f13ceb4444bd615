import { chromium, type Page } from 'playwright-core';
import { buildIfStale } from '../../tools/buildIfStale.ts';
import { findBrowser } from '../../tools/findBrowser.ts';
import { serve } from '../../tools/serve.ts';
import { buildPage } from './buildPage';
import { distFolder } from './distFolder';
import { listenToTraffic, type Transfer } from './listenToTraffic';

const SCRIPT = 'bench-page.js';
/** Small, since every pixel is painted by the processor. */
const VIEWPORT = { width: 480, height: 270 };
const PATIENCE_MS = 180_000;

export type StartPage = {
  readonly page: Page;
  /** Everything loaded so far, from an empty cache. */
  readonly traffic: () => readonly Transfer[];
  /** Everything the start page alone loaded. */
  readonly startTraffic: readonly Transfer[];
  /** Puts `window.foyerBench` into the page, from the page's own origin as its policy asks. */
  readonly addScript: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The production build, served with the product's own headers, opened at its start page in a new profile. */
export const openStart = async (): Promise<StartPage> => {
  buildIfStale();
  const served = await serve(distFolder, { host: 'localhost', port: 0 });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  try {
    const context = await browser.newContext({ locale: 'en-GB', viewport: VIEWPORT });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const traffic = await listenToTraffic(page);
    await page.goto(`http://localhost:${served.port}/?bench&lang=en`);
    await page.locator('[data-scenario="risk-flat"]').waitFor();
    await page.waitForLoadState('networkidle');
    const addScript = async (): Promise<void> => {
      if (await page.evaluate(() => window.foyerBench !== undefined)) return;
      const body = await buildPage();
      await page.route(`**/${SCRIPT}`, (route) =>
        route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
      );
      await page.addScriptTag({ url: `./${SCRIPT}` });
    };
    return { page, traffic, startTraffic: traffic(), addScript, close };
  } catch (error) {
    await close();
    throw error;
  }
};

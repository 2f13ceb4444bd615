import { chromium, type Page } from 'playwright-core';
import { buildIfStale } from '../../tools/buildIfStale.ts';
import { findBrowser } from '../../tools/findBrowser.ts';
import { serve } from '../../tools/serve.ts';
import { buildPage } from './buildPage';
import { distFolder } from './distFolder';
import { listenToTraffic, type Transfer } from './listenToTraffic';
import { once } from './once';

const SCRIPT = 'bench-page.js';
/** Small, since every pixel is painted by the processor. */
const VIEWPORT = { width: 480, height: 270 };
const PATIENCE_MS = 180_000;

export type BenchPage = {
  readonly page: Page;
  /** The start page, to be measured. */
  readonly address: string;
  /** Everything loaded so far, from an empty cache. */
  readonly traffic: () => readonly Transfer[];
  /** Puts `window.foyerBench` into the page, from the page's own origin as its policy asks. */
  readonly addScript: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type BenchBrowser = {
  /** An empty page in a new profile, in which every texture is watched from the start. */
  readonly newPage: () => Promise<BenchPage>;
  readonly close: () => Promise<void>;
};

/** The production build, served with the product's own headers, and a browser to open it in. */
export const openBrowser = async (): Promise<BenchBrowser> => {
  buildIfStale();
  const served = await serve(distFolder, { host: 'localhost', port: 0 });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  const script = once(() => buildPage('main'));
  const watcher = once(() => buildPage('watchTextures'));
  return {
    newPage: async () => {
      const context = await browser.newContext({ locale: 'en-GB', viewport: VIEWPORT });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await page.addInitScript({ content: await watcher() });
      const addScript = async (): Promise<void> => {
        if (await page.evaluate(() => window.foyerBench !== undefined)) return;
        const body = await script();
        await page.route(`**/${SCRIPT}`, (route) =>
          route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
        );
        await page.addScriptTag({ url: `./${SCRIPT}` });
      };
      return {
        page,
        address: `http://localhost:${served.port}/?bench&lang=en`,
        traffic: await listenToTraffic(page),
        addScript,
        close: () => context.close(),
      };
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};

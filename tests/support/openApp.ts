import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../tools/findBrowser.ts';

declare global {
  interface Window {
    __violations?: string[];
  }
}

/** Lines that libraries write and that mean nothing for us. Anything else on the console fails `complaints`. */
const harmless = [
  /THREE\.Clock: This module has been deprecated/,
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL/,
];

export type OpenedApp = {
  readonly page: Page;
  /** Policy violations, errors, warnings and requests to other origins, in the order they came. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

let launched: Promise<Browser> | undefined;

const launch = async (): Promise<Browser> => {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args], env });
};

/** One browser serves all pages of a test file; close it in `afterAll`. */
export const closeBrowser = async (): Promise<void> => {
  await (await launched)?.close();
  launched = undefined;
};

const listen = (page: Page, origin: string, heard: string[]): void => {
  page.on('pageerror', (error) => heard.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const kind = message.type();
    const text = message.text();
    if (kind !== 'error' && kind !== 'warning') return;
    if (!harmless.some((pattern) => pattern.test(text))) heard.push(`console ${kind}: ${text}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) heard.push(`foreign: ${url.href}`);
  });
};

/**
 * Opens a page of the production build, in a profile of its own. `path` is relative, as in `?emu`. `prepare` may route
 * requests and add scripts before the page is asked for.
 */
export const openApp = async (
  path = '',
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<void> = async () => undefined,
): Promise<OpenedApp> => {
  launched ??= launch();
  const browser = await launched;
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const baseUrl = inject('baseUrl');
  const heard: string[] = [];
  await context.addInitScript(() => {
    window.__violations = [];
    addEventListener('securitypolicyviolation', (event) => {
      window.__violations?.push(
        `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
      );
    });
  });
  await prepare(context);
  const page = await context.newPage();
  listen(page, new URL(baseUrl).origin, heard);
  await page.goto(new URL(path, baseUrl).href);
  return {
    page,
    complaints: async () => {
      const violations = await page.evaluate(() => window.__violations ?? []);
      return [...violations.map((text) => `policy: ${text}`), ...heard];
    },
    close: () => context.close(),
  };
};

import type { Page } from 'playwright-core';

export type Transfer = {
  readonly url: string;
  /** As sent: headers, and the body as compressed. */
  readonly bytes: number;
};

/** Listens to everything a page loads from now on, its own memory of earlier pages switched off. */
export const listenToTraffic = async (page: Page): Promise<() => readonly Transfer[]> => {
  const transfers: Transfer[] = [];
  const urls = new Map<string, string>();
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    if (/^https?:/.test(url)) transfers.push({ url, bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => [...transfers];
};

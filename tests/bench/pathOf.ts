import type { Transfer } from './listenToTraffic';

/** Where the file lies in the built folder. */
export const pathOf = ({ url }: Transfer): string =>
  decodeURIComponent(new URL(url).pathname).slice(1);

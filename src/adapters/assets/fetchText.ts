import { fetchBytes } from './fetchBytes';

export const fetchText = async (url: string): Promise<string> =>
  new TextDecoder().decode(
    await fetchBytes({ url, expectedBytes: null, onBytes: () => undefined }),
  );

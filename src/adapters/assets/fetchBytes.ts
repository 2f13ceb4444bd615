import { AssetError } from './assetError';

/** A stalled line is given up after this long without a byte. */
const STALL_MS = 15_000;

type Read = {
  readonly url: string;
  readonly expectedBytes: number | null;
  readonly onBytes: (received: number) => void;
  /** Gives up when nobody waits for the file any more. */
  readonly signal?: AbortSignal;
};

const readAll = async (
  response: Response,
  { url, onBytes }: Read,
  alive: () => void,
): Promise<Uint8Array[]> => {
  const reader = response.body?.getReader();
  if (!reader) throw new AssetError({ kind: 'network', file: url }, 'no body');
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    alive();
    parts.push(value);
    onBytes(value.byteLength);
  }
};

const join = (parts: readonly Uint8Array[]): ArrayBuffer => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole.buffer;
};

/**
 * Fetches one file with progress in bytes. Rejects with an AssetError when it is missing, empty, shorter than
 * the manifest says, or when nothing arrives for 15 s.
 */
export const fetchBytes = async (request: Read): Promise<ArrayBuffer> => {
  const { url, expectedBytes } = request;
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), STALL_MS);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), STALL_MS);
  };
  try {
    const signal = request.signal ? AbortSignal.any([abort.signal, request.signal]) : abort.signal;
    const response = await fetch(url, { signal });
    if (!response.ok) throw new AssetError({ kind: 'missing', file: url }, String(response.status));
    const whole = join(await readAll(response, request, alive));
    if (whole.byteLength === 0) throw new AssetError({ kind: 'empty', file: url });
    if (expectedBytes !== null && whole.byteLength < expectedBytes)
      throw new AssetError(
        { kind: 'truncated', file: url },
        `${whole.byteLength} of ${expectedBytes} bytes`,
      );
    return whole;
  } catch (cause) {
    if (cause instanceof AssetError) throw cause;
    throw new AssetError(
      { kind: abort.signal.aborted ? 'timeout' : 'network', file: url },
      cause instanceof Error ? cause.message : '',
    );
  } finally {
    clearTimeout(timer);
  }
};

import { createReadStream, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { createBrotliCompress, createGzip, constants } from 'node:zlib';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ktx2': 'image/ktx2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
};

const compressible = new Set([
  '.css',
  '.glb',
  '.html',
  '.js',
  '.json',
  '.svg',
  '.txt',
  '.wasm',
  '.yaml',
]);

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy.header,
  'Permissions-Policy': 'xr-spatial-tracking=(self)',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Isolation gives the bench clocks of 5 µs; everything is of our own origin, so it costs nothing.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const plain = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
};

/** The file an address asks for, or undefined when it is none of ours. */
const fileFor = (root: string, address: string): string | undefined => {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (path.includes('\0') || !file.startsWith(root + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
};

const encodingFor = (request: IncomingMessage, type: string): 'br' | 'gzip' | undefined => {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (!compressible.has(type)) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
};

const answer =
  (root: string): RequestListener =>
  (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(response.setHeader('Allow', 'GET, HEAD'), 405, 'Only GET and HEAD.');
    }
    const file = fileFor(root, request.url ?? '/');
    if (file === undefined) return plain(response, 404, 'Not found.');
    const { mtimeMs, size } = statSync(file);
    const type = extname(file);
    const encoding = encodingFor(request, type);
    const tag = `"${Math.round(mtimeMs)}-${size}${encoding ?? ''}"`;
    // Only the bundler's names change with their content.
    const cache = file.startsWith(join(root, 'assets') + sep)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache';
    const given = { ...headers, 'Cache-Control': cache, ETag: tag, Vary: 'Accept-Encoding' };
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, given).end();
    response.writeHead(200, {
      ...given,
      'Content-Type': types[type] ?? 'application/octet-stream',
      ...(encoding === undefined ? { 'Content-Length': size } : { 'Content-Encoding': encoding }),
    });
    if (request.method === 'HEAD') return void response.end();
    const bytes = createReadStream(file).on('error', () => response.destroy());
    if (encoding === undefined) return void bytes.pipe(response);
    const squeeze =
      encoding === 'br'
        ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : createGzip({ level: 6 });
    bytes.pipe(squeeze).pipe(response);
  };

export type ServeOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** PEM with key and certificate: https. */
  readonly certificate?: string;
};

export type Served = { readonly port: number; readonly close: () => Promise<void> };

/** Serves a built folder with the headers that the product is tested under. Rejects when the port is taken. */
export const serve = async (root: string, options: ServeOptions): Promise<Served> => {
  const { certificate, host, port } = options;
  const listener = answer(normalize(root).replace(/[\\/]$/, ''));
  const server =
    certificate === undefined
      ? createServer(listener)
      : createSecureServer({ key: certificate, cert: certificate }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

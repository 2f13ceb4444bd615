import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { renderUnicodeCompact } from 'uqr';
import { buildIfStale } from './buildIfStale.ts';
import { serve } from './serve.ts';

const usage = `npm start                    builds if needed and serves http://localhost:4173
npm start -- --lan           https for the headsets of this network, with a QR code
npm start -- --port 8080     another port`;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const readArguments = (given: readonly string[]): { lan: boolean; port: number } => {
  let lan = false;
  let port = 4173;
  for (let index = 0; index < given.length; index++) {
    const word = given[index];
    if (word === '--lan') lan = true;
    else if (word === '--port') port = Number(given[++index]);
    else throw new Error(`What is "${word}"?\n\n${usage}`);
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port wants a whole number up to 65535.\n\n${usage}`);
  }
  return { lan, port };
};

const lanAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(
      ({ family, internal, address }) =>
        family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address);

const listenOnLan = async (port: number): Promise<void> => {
  const certificate = await getCertificate(at('../node_modules/.cache/foyer/certificate'));
  const served = await serve(at('../dist'), { host: '0.0.0.0', port, certificate });
  const addresses = lanAddresses();
  if (addresses.length === 0)
    console.log('This machine has no network address, only https://localhost.');
  for (const address of addresses) {
    const url = `https://${address}:${served.port}/`;
    console.log(`\n${renderUnicodeCompact(url, { border: 1 })}\n\n  ${url}`);
  }
  console.log(`
The certificate is this machine's own, so the headset's browser warns once: choose "Advanced", then "Proceed".
The headset must be on the same network. Ctrl+C stops.`);
};

const listenHere = async (port: number): Promise<void> => {
  const served = await serve(at('../dist'), { host: 'localhost', port });
  console.log(`Foyer: http://localhost:${served.port}/   (Ctrl+C stops)`);
};

const start = async (): Promise<void> => {
  const { lan, port } = readArguments(process.argv.slice(2));
  buildIfStale();
  try {
    await (lan ? listenOnLan(port) : listenHere(port));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(
      `Port ${port} is taken, perhaps by another Foyer. Close it, or: npm start -- ${lan ? '--lan ' : ''}--port ${port + 1}`,
      { cause: error },
    );
  }
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

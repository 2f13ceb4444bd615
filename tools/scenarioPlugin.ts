import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What trainers write, and the voices they record. */
const SERVED = /\.yaml$|^[^/]+\/voices\/[a-z]+\/[^/]+\.ogg$/;
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  yaml: 'text/yaml; charset=utf-8',
  ogg: 'audio/ogg',
};

const servedFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => SERVED.test(name))
    .sort();

const namesIn = (files: readonly string[], folder: string): string[] =>
  files.flatMap((file) => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : []));

/** Bodies whose model is there; a persona whose body is not yet made can still be visited. */
const bodiesIn = (people: string): string[] =>
  existsSync(people)
    ? readdirSync(people).flatMap((name) => /^(.+)\.glb$/.exec(name)?.[1] ?? [])
    : [];

/** A scenario is a folder that holds a scenario.yaml; its files are named from there. */
const indexOf = (files: readonly string[], bodies: readonly string[]) => {
  const ids = files.flatMap((file) => /^([^/]+)\/scenario\.yaml$/.exec(file)?.[1] ?? []);
  return {
    scenarios: Object.fromEntries(ids.map((id) => [id, namesIn(files, id)])),
    personas: namesIn(files, 'personas'),
    norms: namesIn(files, 'norms'),
    night: namesIn(files, 'night'),
    fit: namesIn(files, 'fit'),
    bodies,
  };
};

/**
 * What the app fetches under `scenarios/`: the trainers' YAML and recorded voices as they are, and `index.json`, since a
 * static host lists nothing.
 */
export const scenarioPlugin = (folder: string, people: string): Plugin => {
  const read = (name: string): string | Uint8Array | undefined => {
    const files = servedFiles(folder);
    if (name === 'index.json') return JSON.stringify(indexOf(files, bodiesIn(people)));
    return files.includes(name) ? readFileSync(join(folder, name)) : undefined;
  };
  return {
    name: 'foyer:scenarios',
    configureServer(server) {
      server.middlewares.use('/scenarios', (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = read(decodeURIComponent(pathname.slice(1)));
        const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
        if (file === undefined || type === undefined) return next();
        response.setHeader('Content-Type', type);
        response.end(file);
      });
    },
    generateBundle() {
      for (const name of ['index.json', ...servedFiles(folder)]) {
        const source = read(name);
        if (source !== undefined)
          this.emitFile({ type: 'asset', fileName: `scenarios/${name}`, source });
      }
    },
  };
};

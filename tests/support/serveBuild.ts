import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../tools/buildIfStale.ts';
import { serve } from '../../tools/serve.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

declare module 'vitest' {
  // Merging is the only way to type what is provided.
  interface ProvidedContext {
    baseUrl: string;
  }
}

/** Serves the production build, under the headers of `npm start`, for as long as the tests run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  buildIfStale();
  const served = await serve(dist, { host: 'localhost', port: 0 });
  project.provide('baseUrl', `http://localhost:${served.port}/`);
  return served.close;
};

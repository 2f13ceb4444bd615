import { fileURLToPath } from 'node:url';

/** The production build. */
export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

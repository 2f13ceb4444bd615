import type { Plugin } from 'vite';
import { preparePublic } from './preparePublic.ts';

/** Before anything is served or built: fonts, decoders and controller models are in public/. */
export const publicPlugin = (): Plugin => ({
  name: 'foyer:public',
  async config() {
    await preparePublic();
  },
});

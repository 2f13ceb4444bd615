import type { Plugin } from 'vite';

const own = /new URL\(\s*'\.\.\/libs\/basis\/[^']+',\s*import\.meta\.url\s*\)\.toString\(\)/g;

/** Keeps the loader's own KTX2 decoder (585 kB, never fetched since ours is named) out of the build. */
export const ownDecoderPlugin = (): Plugin => ({
  name: 'foyer:own-decoder',
  apply: 'build',
  transform: {
    filter: { id: /KTX2Loader\.js$/ },
    handler(code) {
      if ((code.match(own) ?? []).length !== 2) {
        throw new Error(
          'KTX2Loader no longer names its decoder as it did; see tools/ownDecoderPlugin.ts.',
        );
      }
      return { code: code.replace(own, "''"), map: null };
    },
  },
});

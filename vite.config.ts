import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './tools/buildId.ts';
import { ownDecoderPlugin } from './tools/ownDecoderPlugin.ts';
import { policyPlugin } from './tools/policyPlugin.ts';
import { publicPlugin } from './tools/publicPlugin.ts';
import { scenarioPlugin } from './tools/scenarioPlugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A chunk per library, so that the start page loads none of the 3D ones and a new build leaves most in the cache. */
const group = (name: string, packages: string, priority: number) => ({
  name,
  test: new RegExp(`[\\\\/]node_modules[\\\\/](${packages})[\\\\/]`),
  priority,
});

export default defineConfig({
  base: './',
  plugins: [
    react(),
    publicPlugin(),
    scenarioPlugin(at('scenarios'), at('public/models/people')),
    policyPlugin(),
    ownDecoderPlugin(),
  ],
  // Which rules made a recording: the release, and a hash of the rules themselves.
  define: { __BUILD__: JSON.stringify(buildId()) },
  resolve: {
    // The XR library's own emulator brings two more copies of three and 4.5 MB of rooms; we install iwer ourselves.
    alias: [{ find: /^@iwer\/(devui|sem)$/, replacement: at('tools/emptyModule.ts') }],
    dedupe: ['three', 'react', 'react-dom'],
  },
  build: {
    target: 'es2022',
    // A font or picture turned into a data: address would be refused by the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group takes its dependencies along, so what others share comes first.
          groups: [
            // The few lines that fetch a chunk: left alone they land in a 3D library, which the start page would then load.
            { name: 'preload', test: /vite\/preload-helper/, priority: 70 },
            group('react', 'react|react-dom|scheduler|use-sync-external-store|zustand', 60),
            group('three', 'three', 50),
            group('fiber', '@react-three/fiber|its-fine|react-use-measure|suspend-react', 40),
            group('uikit', '@react-three/uikit|@pmndrs/uikit|yoga-layout', 30),
            group('xr', '@react-three/xr|@pmndrs/(?:xr|pointer-events|handle)', 20),
            group(
              'aria',
              'react-aria-components|react-aria|react-stately|@internationalized|@react-aria|@react-stately',
              10,
            ),
          ],
        },
      },
    },
  },
});

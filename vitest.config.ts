import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findBrowser } from './tools/findBrowser.ts';
import viteConfig from './vite.config.ts';

const browser = await findBrowser();

/** Listed, so that nothing is bundled anew in mid-run: that would give two Reacts. */
const bundledFirst = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-aria-components',
  'three',
  'three/examples/jsm/loaders/GLTFLoader.js',
  'three/examples/jsm/loaders/KTX2Loader.js',
  'three/examples/jsm/libs/meshopt_decoder.module.js',
  '@react-three/fiber',
  '@react-three/uikit',
  '@react-three/xr',
  'idb',
  'iwer',
  'yaml',
  'zod',
  'zustand',
  'zustand/react/shallow',
  'zustand/vanilla',
];

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/{unit,property,kinds,scenarios,architecture}/**/*.test.ts'],
            testTimeout: 20_000,
            // Every file would read the same modules and flats anew: half the time of the run.
            isolate: false,
          },
        },
        {
          extends: true,
          optimizeDeps: { include: bundledFirst },
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.{ts,tsx}'],
            // One page at a time: without a graphics card they would starve each other.
            fileParallelism: false,
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              instances: [{ browser: 'chromium' }],
              provider: playwright({
                launchOptions: {
                  executablePath: browser.executablePath,
                  args: [...browser.args],
                  env: browser.env,
                },
              }),
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: ['tests/support/serveBuild.ts'],
            fileParallelism: false,
            retry: 0,
            testTimeout: 180_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }),
);

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ownDecoderPlugin } from '../../tools/ownDecoderPlugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A script of the bench as one file in memory, built as the app is but never part of it. */
export const buildPage = async (entry: 'main' | 'watchTextures'): Promise<string> => {
  const built = await build({
    configFile: false,
    root: at('../..'),
    publicDir: false,
    logLevel: 'error',
    plugins: [ownDecoderPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { dedupe: ['three', 'react', 'react-dom'] },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: at(`page/${entry}.ts`), formats: ['iife'], name: 'foyerBenchPage' },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('The page script of the bench came out empty.');
  return chunk.code;
};

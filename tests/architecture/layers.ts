/** Where a file belongs. A kind's drawing is a layer of its own, and each kind is closed to the others. */
export const layerOf = (path: string): string => {
  const [top, layer, ...rest] = path.split('/');
  if (top !== 'src' || layer === undefined) return top === 'tools' ? 'tools' : `package:${path}`;
  if (rest.length === 0 && /^(main\.tsx|vite-env\.d\.ts)$/.test(layer)) return 'main';
  if (layer === 'view' && rest[0] === 'bindings') return 'bindings';
  return layer;
};

const headless = ['package:zod', 'package:yaml'];
const drawing = ['package:react', 'package:three', 'package:three/*', 'package:@react-three/fiber'];

/** Who may import whom. Anything else is an unexpected edge. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  core: headless,
  kinds: ['core', 'bindings', ...headless, ...drawing],
  adapters: ['core', 'package:zod', 'package:idb'],
  session: [
    'core',
    'kinds',
    'adapters',
    'i18n',
    'package:react',
    'package:zustand',
    'package:zustand/*',
  ],
  bindings: ['core', 'session', 'view', 'package:zustand', ...drawing],
  view: ['core', 'session', 'bindings', 'i18n', ...drawing],
  xr: [
    'core',
    'session',
    'i18n',
    'package:@react-three/xr',
    'package:@react-three/uikit',
    'package:iwer',
    'package:iwer/*',
    ...drawing,
  ],
  ui: [
    'core',
    'session',
    'i18n',
    'package:react',
    'package:react-aria-components',
    'package:zustand',
    'package:zustand/*',
  ],
  i18n: ['core'],
  cli: [
    'core',
    'kinds',
    'adapters',
    'tools',
    'package:gltf-validator',
    'package:yaml',
    'package:zod',
    'package:node:*',
  ],
  main: [
    'core',
    'kinds',
    'adapters',
    'session',
    'view',
    'bindings',
    'xr',
    'ui',
    'i18n',
    'package:zod',
    'package:react-dom/client',
    ...drawing,
  ],
};

/** Edges against the rules that we live with for now, `from → to`. Each must still exist, so the list only shrinks. */
export const exceptions: readonly string[] = [];

const fits = (pattern: string, layer: string): boolean =>
  pattern.endsWith('*') ? layer.startsWith(pattern.slice(0, -1)) : pattern === layer;

export const mayImport = (from: string, to: string): boolean =>
  from === to || (allowed[from] ?? []).some((pattern) => fits(pattern, to));

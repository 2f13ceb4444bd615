const directives: readonly (readonly [string, string])[] = [
  ['default-src', "'self'"],
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  // KTX2Loader makes its worker from a blob.
  ['worker-src', "'self' blob:"],
  // blob: is for pictures inside a GLB, data: for the layout wasm of the panels; neither can carry anything out.
  ['connect-src', "'self' blob: data:"],
  ['img-src', "'self' data: blob:"],
  // The two style elements that react-aria writes: touch-action, and scrolling on iOS.
  [
    'style-src',
    "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  ],
  ['font-src', "'self'"],
  ['media-src', "'self' blob:"],
  ['manifest-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'self'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"],
];

const written = (list: typeof directives): string =>
  list.map(([name, value]) => `${name} ${value}`).join('; ');

/** `header` is sent by our server. `meta` goes into the page for other hosts; browsers ignore frame-ancestors there. */
export const contentSecurityPolicy = {
  header: written(directives),
  meta: written(directives.filter(([name]) => name !== 'frame-ancestors')),
} as const;

import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** The policy in the built page. Not in development, where hot reload needs an inline script. */
export const policyPlugin = (): Plugin => ({
  name: 'foyer:policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy.meta },
      injectTo: 'head-prepend',
    },
  ],
});

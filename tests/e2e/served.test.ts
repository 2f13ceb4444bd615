import { afterAll, describe, expect, inject, it } from 'vitest';
import { closeBrowser, openApp } from '../support/openApp';

afterAll(closeBrowser);

const head = (path: string): Promise<Response> =>
  fetch(new URL(path, inject('baseUrl')), { method: 'HEAD' });

describe('the served build', () => {
  it('opens the start page without a policy violation, an error or a foreign request', async () => {
    const app = await openApp();
    await app.page.getByRole('heading').first().waitFor();
    expect(await app.complaints()).toEqual([]);
    await app.close();
  });

  it('is isolated, strict and names the types of its files', async () => {
    const page = await head('');
    expect(page.headers.get('content-security-policy')).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    expect(page.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const wasm = await head('basis/basis_transcoder.wasm');
    expect(wasm.headers.get('content-type')).toBe('application/wasm');
    const yaml = await head('scenarios/risk-flat/scenario.yaml');
    expect(yaml.headers.get('content-type')).toBe('text/yaml; charset=utf-8');
  });

  it('gives nothing from outside its folder', async () => {
    for (const path of ['..%2fpackage.json', '%2e%2e/package.json', 'nothing.js']) {
      expect((await head(path)).status).toBe(404);
    }
  });

  it('refuses what the policy forbids, so that the tests above can fail', async () => {
    const app = await openApp();
    await app.page.evaluate(async () => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
      await fetch('https://elsewhere.invalid/').catch(() => undefined);
    });
    const complaints = (await app.complaints()).join('\n');
    expect(complaints).toContain('style-src-elem refused inline');
    expect(complaints).toContain('connect-src refused https://elsewhere.invalid/');
    await app.close();
  });
});

import type { JSHandle, Page } from 'playwright-core';
import type { BufferGeometry, Material, Texture } from 'three';
import { afterAll, describe, expect, it } from 'vitest';
import { blind } from '../support/e2eBlind';
import { e2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp } from '../support/openApp';

afterAll(closeBrowser);

const VISITS = 5;

/** The geometries and textures in the picture that nobody has freed yet; shrinks as they are. */
const unfreed = (page: Page): Promise<JSHandle<Set<unknown>>> =>
  page.evaluateHandle(() => {
    const left = new Set<unknown>();
    const watch = (one: BufferGeometry | Texture): void => {
      left.add(one);
      one.addEventListener('dispose', () => left.delete(one));
    };
    window.__foyer!.state().scene.traverse((object) => {
      const { geometry, material, type } = object as typeof object & {
        geometry?: BufferGeometry;
        material?: Material;
      };
      // Every sprite of the library shares one square, for ever.
      if (geometry && type !== 'Sprite') watch(geometry);
      for (const value of Object.values(material ?? {}) as unknown[])
        if (typeof value === 'object' && value !== null && 'isTexture' in value)
          watch(value as Texture);
    });
    return left;
  });

describe('visits one after another', () => {
  it('hold no more after the fifth than after the first', async () => {
    const app = await openApp('?bench', { viewport: { width: 320, height: 240 } }, blind);
    const { page } = app;
    const visit = e2eVisit(page);
    const held: Record<string, number>[] = [];
    for (let round = 0; round < VISITS; round++) {
      await visit.begin();
      await page.waitForFunction(() => window.__foyer!.state().gl.info.render.frame > 3);
      await visit.goTo('living');
      const left = await unfreed(page);
      expect(await left.evaluate(({ size }) => size)).toBeGreaterThan(50);
      const renderer = await page.evaluateHandle(() => window.__foyer!.state().gl);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Quitter et reprendre plus tard' }).click();
      await page.getByRole('heading', { name: 'Visites interrompues' }).waitFor();
      await page.waitForFunction((gone) => gone.getContext().isContextLost(), renderer);
      const { geometries, textures } = await renderer.evaluate(({ info }) => info.memory);
      const unfreedNow = await left.evaluate(({ size }) => size);
      await Promise.all([left.dispose(), renderer.dispose()]);
      held.push({
        geometries,
        textures,
        unfreed: unfreedNow,
        workers: page.workers().length,
        canvases: await page.locator('canvas').count(),
      });
    }
    expect(held.at(-1)).toEqual(held[0]);
    expect(held[0]).toMatchObject({ geometries: 0, textures: 0, unfreed: 0 });
    // Browsers warn when too many contexts live, and take the oldest away.
    expect(await app.complaints()).toEqual([]);
    await app.close();
  });
});

import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Where the eyes were in each picture that was drawn, and what was hidden in it. */
    __pictures?: { readonly eyes: string; readonly hidden: string }[];
  }
}

/**
 * Notes each picture of a visit from now on. `stale` gives places from which more than one set of things was drawn: then
 * some picture showed what was in sight from elsewhere. Needs `?bench` in the address.
 */
export const e2eSight = async (
  page: Page,
): Promise<{ readonly stale: () => Promise<string[]> }> => {
  await page.evaluate(() => {
    const { gl, scene, camera } = window.__foyer!.state();
    const pictures: NonNullable<Window['__pictures']> = [];
    window.__pictures = pictures;
    const eye = camera.position.clone();
    const render = gl.render.bind(gl);
    gl.render = (what, from) => {
      // Rooms are pictured for metal and glass with cameras of their own.
      if (what === scene && from === window.__foyer!.state().camera) {
        const hidden: number[] = [];
        scene.traverse((object) => {
          if ((object.layers.mask & 1) === 0) hidden.push(object.id);
        });
        from.getWorldPosition(eye);
        pictures.push({ eyes: `${eye.x.toFixed(2)} ${eye.z.toFixed(2)}`, hidden: hidden.join() });
      }
      render(what, from);
    };
  });
  return {
    stale: () =>
      page.evaluate(() => {
        const sets = new Map<string, Set<string>>();
        for (const { eyes, hidden } of window.__pictures ?? [])
          sets.set(eyes, (sets.get(eyes) ?? new Set<string>()).add(hidden));
        return [...sets].filter(([, seen]) => seen.size > 1).map(([eyes]) => eyes);
      }),
  };
};

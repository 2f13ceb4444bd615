import { Vector3 } from 'three';
import { afterAll, describe, expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr';
import { registry } from '../../src/kinds';
import { blind } from '../support/e2eBlind';
import { e2eHeadset } from '../support/e2eHeadset';
import { placeOf } from '../support/e2ePlace';
import { e2eSight } from '../support/e2eSight';
import { e2eVisit } from '../support/e2eVisit';
import { closeBrowser, openApp } from '../support/openApp';

afterAll(closeBrowser);

const { reasons, verbs } = registry.things['furniture']!;
const why = reasons['rollator-does-not-pass']!.fr;
const fix = verbs['move-aside']!.name.fr;

/** In the hall, in front of the boxes. */
const HALL = [2.6, 3] as const;

describe('a visit in the emulated headset', () => {
  it('teleports, turns, judges a risk on the panel, and is entered again without a reload', async () => {
    const app = await openApp('?bench&emu', { viewport: { width: 640, height: 400 } }, blind);
    const { page } = app;
    const visit = e2eVisit(page);
    const hands = e2eHeadset(page);
    await visit.begin('headset');
    await hands.entered();
    await visit.until({ type: 'phase/began', phase: 'visit' });

    const sight = await e2eSight(page);
    await hands.aimArc(3.6, 2.95);
    await hands.push(0, -1);
    const aiming = (): Promise<unknown> =>
      page.waitForFunction(() => {
        let shown = false;
        window.__foyer!.state().scene.traverse((object) => {
          const { geometry } = object as typeof object & {
            geometry?: { type: string; parameters?: { outerRadius?: number } };
          };
          if (geometry?.type === 'RingGeometry' && geometry.parameters?.outerRadius === 0.26)
            shown ||= object.visible;
        });
        return shown;
      });
    await aiming();
    await hands.push(0, 0);
    await visit.until({ type: 'actor/entered', who: 'trainee', room: 'hall' });
    await hands.aimArc(...HALL);
    await hands.push(0, -1);
    await aiming();
    await hands.push(0, 0);
    await page.waitForFunction(
      ([xM, zM]) => {
        const { pose } = window.__foyer!.session;
        return Math.hypot(pose.xM - xM!, pose.zM - zM!) < 0.5;
      },
      [...HALL],
    );

    expect(await sight.stale()).toEqual([]);

    const before = await page.evaluate(() => window.__foyer!.session.pose.yawRad);
    await hands.push(1, 0);
    await page.waitForFunction((yaw) => {
      const turned = window.__foyer!.session.pose.yawRad - yaw;
      return Math.abs(Math.cos(turned) - Math.cos(Math.PI / 6)) < 0.01 && Math.sin(turned) < 0;
    }, before);
    await hands.push(0, 0);

    const { x, y, z } = await placeOf(page, 'hall-boxes');
    await hands.aimAt(new Vector3(x, y, z));
    await page.waitForFunction(
      () => window.__foyer!.session.attention.getState().pointed?.id === 'hall-boxes',
    );
    await hands.pull();
    await visit.until({ type: 'thing/examined', thing: 'hall-boxes' });
    await hands.pressButton(fr['menu.hazard']);
    await visit.until({ type: 'thing/judged', thing: 'hall-boxes', as: 'hazard' });
    await hands.pressButton(why);
    await hands.pressButton(fix);
    await visit.until({
      type: 'thing/judged',
      thing: 'hall-boxes',
      as: 'hazard',
      why: ['rollator-does-not-pass'],
      fix: 'move-aside',
    });
    await hands.pressButton(fr['menu.close']);

    await page.evaluate(() => window.__foyer!.state().gl.xr.getSession()?.end());
    await page.waitForFunction(() => !window.__foyer!.state().gl.xr.isPresenting);
    await page.locator('[data-tool="headset"]').click();
    await hands.entered();
    const ticks = await page.evaluate(() => window.__foyer!.session.tick());
    await page.waitForFunction((tick) => window.__foyer!.session.tick() > tick, ticks);

    const recorded = await page.evaluate(() => window.__foyer!.session.recording().facts);
    expect(recorded).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'thing/judged', thing: 'hall-boxes', fix: 'move-aside' }),
      ]),
    );
    expect(await app.complaints()).toEqual([]);
    await app.close();
  });
});

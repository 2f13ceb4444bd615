import type { Page } from 'playwright-core';
import type { Fact } from '../../src/core/sim/fact';

const LONG_MS = 60_000;

export type E2eVisit = {
  /** From the start page through the briefing into the flat, by the given door. */
  readonly begin: (door?: 'screen' | 'headset') => Promise<void>;
  /** Waits until the flat is there. */
  readonly ready: () => Promise<void>;
  /** Every fact that is shown, which is on disk by then. */
  readonly facts: () => Promise<readonly Fact[]>;
  /** Waits for a fact with these values, and gives the newest such. */
  readonly until: (wanted: Partial<Fact> & { readonly type: Fact['type'] }) => Promise<Fact>;
  /** Goes to a room by the list of what is near, with the keyboard; leaves the list open. */
  readonly goTo: (room: string) => Promise<void>;
  /** Opens the menu on a thing or a person of this room from the list, with the keyboard. */
  readonly open: (target: string) => Promise<void>;
  /** Chooses from the open menu with the keyboard. */
  readonly choose: (...options: readonly string[]) => Promise<void>;
  /** Says something and waits until it was said. */
  readonly say: (topic: string) => Promise<void>;
};

/** Drives a visit as somebody at the desk would; every step waits for what it leads to. Needs `?bench` in the address. */
export const e2eVisit = (page: Page): E2eVisit => {
  page.setDefaultTimeout(LONG_MS);
  const ready = async (): Promise<void> => {
    await page.waitForFunction(() => window.__foyer !== undefined);
  };
  const until: E2eVisit['until'] = async (wanted) => {
    const found = await page.waitForFunction(
      (values) =>
        window.__foyer?.session.snapshots.getState().facts.findLast((fact) => {
          const of: Record<string, unknown> = { ...fact };
          return values.every(([key, value]) => JSON.stringify(of[key]) === JSON.stringify(value));
        }),
      Object.entries(wanted),
    );
    const fact = await found.jsonValue();
    if (!fact) throw new Error('Invariant: the wait ends with a fact');
    return fact;
  };
  const press = (selector: string): Promise<void> => page.locator(selector).press('Enter');
  const choose: E2eVisit['choose'] = async (...options) => {
    for (const option of options) await press(`.menu [data-option="${option}"]`);
  };
  const near = async (): Promise<void> => {
    if ((await page.locator('.near').count()) === 0) await page.keyboard.press('n');
    await page.locator('.near').waitFor();
  };
  return {
    ready,
    until,
    choose,
    begin: async (door = 'screen') => {
      const doors = page.locator('[data-scenario="risk-flat"] .row button');
      await doors.nth(door === 'screen' ? 0 : 1).click();
      await page.locator('.startBar button:enabled').click();
      await ready();
    },
    facts: () => page.evaluate(() => window.__foyer?.session.snapshots.getState().facts ?? []),
    goTo: async (room) => {
      await near();
      await press(`[data-room="${room}"]`);
      await until({ type: 'actor/entered', who: 'trainee', room });
      await page.locator(`.near [data-room="${room}"]`).waitFor({ state: 'detached' });
    },
    open: async (target) => {
      await near();
      await press(`[data-near="${target}"]`);
      await page.locator('.menu[data-page="root"]').waitFor();
    },
    say: async (topic) => {
      await choose(`say-${topic}`);
      await until({ type: 'topic/said', topic });
    },
  };
};

import type { Page } from 'playwright-core';
import type { PageBench } from './page/pageBench';

type Name = keyof PageBench;

/** Calls one of the bench's functions inside the page. */
export const callPage = async <K extends Name>(
  page: Page,
  name: K,
  args: Parameters<PageBench[K]>,
): Promise<Awaited<ReturnType<PageBench[K]>>> =>
  page.evaluate(
    ({ name: called, args: given }) => {
      const bench = window.foyerBench;
      if (!bench) throw new Error('The script of the bench is not in the page.');
      return Reflect.apply(bench[called], null, given);
    },
    { name, args },
  );

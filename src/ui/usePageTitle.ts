import { useEffect } from 'react';
import type { PlainKey } from '../i18n/label';
import type { Screen } from './screen';
import { useLanguage } from './useLanguage';

const TITLES: Readonly<Record<Screen['name'], PlainKey>> = {
  start: 'start.choose',
  briefing: 'briefing.title',
  visit: 'visit.title',
  night: 'night.pageTitle',
  result: 'result.title',
  problem: 'problem.title',
};

/** Names the window after the page in it, which is also how a screen reader learns that the page has changed. */
export const usePageTitle = (name: Screen['name']): void => {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${t(TITLES[name])} – ${t('app.name')}`;
  }, [name, t]);
};

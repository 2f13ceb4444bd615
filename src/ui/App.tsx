import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LOCALES, type Locale } from '../core/kernel/texts';
import { preferredLocale } from '../i18n/preferredLocale';
import { translate } from '../i18n/translate';
import { BriefingPage } from './briefing/BriefingPage';
import { CrashGuard } from './CrashGuard';
import { LanguageContext } from './language';
import type { AppPorts } from './ports';
import { NightPage } from './night/NightPage';
import { ProblemPage } from './ProblemPage';
import { ResultPage } from './result/ResultPage';
import type { Screen } from './screen';
import { StartPage } from './start/StartPage';
import { useHeadingFocus } from './useHeadingFocus';
import { usePageTitle } from './usePageTitle';
import { VisitPage } from './visit/VisitPage';

const localeAtStart = (): Locale => {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return LOCALES.find((locale) => locale === asked) ?? preferredLocale(navigator.languages);
};

const Pages = ({ ports }: { readonly ports: AppPorts }) => {
  const [screen, show] = useState<Screen>({ name: 'start' });
  usePageTitle(screen.name);
  useHeadingFocus(screen.name);
  const start = () => show({ name: 'start' });
  switch (screen.name) {
    case 'start':
      return <StartPage ports={ports} show={show} />;
    case 'briefing':
      return <BriefingPage key={screen.attempt ?? 0} ports={ports} request={screen} show={show} />;
    case 'visit':
      return <VisitPage opened={screen.opened} door={screen.door} ports={ports} show={show} />;
    case 'result':
      return <ResultPage ports={ports} visit={screen.visit} show={show} />;
    case 'night':
      return <NightPage opened={screen.opened} visit={screen.visit} show={show} />;
    case 'problem':
      return (
        <ProblemPage
          problem={screen.problem}
          onStart={start}
          {...(screen.again ? { onAgain: () => show(screen.again ?? { name: 'start' }) } : {})}
        />
      );
  }
};

/** The whole page: start, briefing, visit, result, in one of three languages. */
export const App = ({ ports }: { readonly ports: AppPorts }) => {
  const [locale, change] = useState<Locale>(localeAtStart);
  const language = useMemo(() => ({ locale, t: translate(locale), change }), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={`${locale}-BE`}>
        <CrashGuard>
          <Pages ports={ports} />
        </CrashGuard>
      </I18nProvider>
    </LanguageContext>
  );
};

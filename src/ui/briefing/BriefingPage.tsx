import { Button } from 'react-aria-components';
import { LanguageSwitch } from '../LanguageSwitch';
import type { AppPorts, OpenedVisit } from '../ports';
import { ProblemPage } from '../ProblemPage';
import type { Screen, Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { useOutcome } from '../useOutcome';
import { HowTo } from './HowTo';
import { OpeningBar } from './OpeningBar';
import { PersonCard } from './PersonCard';
import { useOpening } from './useOpening';

type Request = Extract<Screen, { readonly name: 'briefing' }>;
type Props = { readonly ports: AppPorts; readonly request: Request; readonly show: Show };

/** What the trainee knows before she rings. The flat loads meanwhile. */
export const BriefingPage = ({ ports, request, show }: Props) => {
  const { t, locale } = useLanguage();
  const briefing = useOutcome(
    () => ports.briefing(request.scenarioId, request.persona),
    `${request.scenarioId}/${request.persona ?? ''}`,
  );
  const { progress, outcome } = useOpening(ports, request, locale);
  const start = () => show({ name: 'start' });
  const again = () => show({ ...request, attempt: (request.attempt ?? 0) + 1 });
  const problem =
    briefing && !briefing.ok ? briefing.problem : outcome && !outcome.ok ? outcome.problem : null;
  if (problem) return <ProblemPage problem={problem} onStart={start} onAgain={again} />;
  const opened = outcome?.ok ? outcome.value : null;
  const begin = (visit: OpenedVisit) => show({ name: 'visit', opened: visit, door: request.door });
  const back = () => {
    opened?.close();
    start();
  };
  return (
    <div className="page">
      <header className="masthead">
        <Button className="button" onPress={back}>
          {t('briefing.back')}
        </Button>
        <LanguageSwitch />
      </header>
      <main>
        {briefing?.ok && (
          <>
            <h1>{briefing.value.title[locale]}</h1>
            <div className="columns">
              <section>
                <h2>{t('briefing.title')}</h2>
                {briefing.value.briefing[locale]
                  .split(/\n+/)
                  .map((paragraph) => paragraph && <p key={paragraph}>{paragraph}</p>)}
                <HowTo door={request.door} />
              </section>
              <aside>
                {briefing.value.people.map((person) => (
                  <PersonCard key={person.id} persona={person.persona} />
                ))}
              </aside>
            </div>
          </>
        )}
        <div className="startBar">
          <OpeningBar progress={progress} ready={opened !== null} />
          <Button
            className="button primary large"
            isDisabled={!opened}
            onPress={() => opened && begin(opened)}
          >
            {t(request.door === 'headset' ? 'briefing.beginHeadset' : 'briefing.begin')}
          </Button>
        </div>
      </main>
    </div>
  );
};

import { useState } from 'react';
import { LanguageSwitch } from '../LanguageSwitch';
import type { AppPorts } from '../ports';
import { ProblemPage } from '../ProblemPage';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { useOutcome } from '../useOutcome';
import { BrokenScenarios } from './BrokenScenarios';
import { KeptVisits } from './KeptVisits';
import { OpenFile } from './OpenFile';
import { ScenarioCardView } from './ScenarioCardView';

type Props = { readonly ports: AppPorts; readonly show: Show };

/** Scenario, language, and the two doors. */
export const StartPage = ({ ports, show }: Props) => {
  const { t } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const scenarios = useOutcome(ports.scenarios, attempt);
  const headset = useOutcome(ports.headsetHere, 'headset');
  if (scenarios && !scenarios.ok)
    return (
      <ProblemPage
        problem={scenarios.problem}
        onStart={() => setAttempt(attempt + 1)}
        onAgain={() => setAttempt(attempt + 1)}
      />
    );
  const { cards, broken } = scenarios?.value ?? { cards: [], broken: [] };
  return (
    <div className="page">
      <header className="masthead">
        <div>
          <p className="wordmark">{t('app.name')}</p>
          <p className="tagline">{t('app.tagline')}</p>
        </div>
        <LanguageSwitch />
      </header>
      <main>
        {ports.storage === 'memory' && (
          <p className="notice" role="status">
            {t('start.memory')}
          </p>
        )}
        <h1>{t('start.choose')}</h1>
        {!scenarios && <p role="status">{t('start.loading')}</p>}
        {scenarios && cards.length + broken.length === 0 && <p>{t('start.none')}</p>}
        <BrokenScenarios broken={broken} onAgain={() => setAttempt(attempt + 1)} />
        <div className="cards">
          {cards.map((card) => (
            <ScenarioCardView
              key={card.id}
              card={card}
              headset={headset === true}
              last={ports.lastPerson(card.id)}
              onOpen={(door, persona) => {
                if (card.people.length > 1) ports.rememberPerson(card.id, persona);
                show({ name: 'briefing', scenarioId: card.id, persona, door, resumeId: null });
              }}
            />
          ))}
        </div>
        {headset === false && <p className="quiet">{t('start.noHeadset')}</p>}
        {/* Not before what is above them is there: a button that moves away loses its press. */}
        {scenarios && headset !== null && <KeptVisits ports={ports} cards={cards} show={show} />}
        <OpenFile ports={ports} show={show} />
      </main>
    </div>
  );
};

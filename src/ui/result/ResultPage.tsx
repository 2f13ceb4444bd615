import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { AppPorts } from '../ports';
import type { Show } from '../screen';
import type { ScoredVisit } from '../../session/scoreVisit';
import { LanguageSwitch } from '../LanguageSwitch';
import { useLanguage } from '../useLanguage';
import { CriteriaList } from './CriteriaList';
import { CriticalList } from './CriticalList';
import { DetectionView } from './DetectionView';
import { NightCard } from './NightCard';
import { RatingView } from './RatingView';
import { ScoreHead } from './ScoreHead';

type Props = {
  readonly ports: AppPorts;
  readonly visit: ScoredVisit;
  readonly show: Show;
};

/** The score as the core folded it, with every point traced to its facts. Nothing here is computed in the page. */
export const ResultPage = ({ ports, visit: first, show }: Props) => {
  const { t, locale } = useLanguage();
  const [visit, setVisit] = useState(first);
  const { scenario, score } = visit;
  return (
    <div className="page">
      <header className="masthead">
        <Button className="button" onPress={() => show({ name: 'start' })}>
          {t('result.start')}
        </Button>
        <LanguageSwitch />
      </header>
      <main>
        <p className="label">{scenario.title[locale]}</p>
        <h1>{t('result.title')}</h1>
        {!visit.verified && (
          <p className="notice" role="alert">
            {t('result.unverified')}
          </p>
        )}
        {visit.otherScenario && <p className="notice">{t('result.otherScenario')}</p>}
        <CriticalList visit={visit} />
        <ScoreHead score={score} />
        <DetectionView visit={visit} />
        <NightCard visit={visit} ports={ports} show={show} />
        <CriteriaList visit={visit} />
        <RatingView
          visit={visit}
          onRate={(ratings) => void ports.rate(visit, ratings).then(setVisit)}
        />
        <section>
          <h2>{t('result.think')}</h2>
          <ul>
            {scenario.debrief.map((question) => (
              <li key={question.en}>{question[locale]}</li>
            ))}
          </ul>
        </section>
        <section className="row saving">
          <Button className="button primary" onPress={() => ports.saveRecording(visit)}>
            {t('result.saveRecording')}
          </Button>
          <Button className="button" onPress={() => ports.saveStatements(visit)}>
            {t('result.saveStatements')}
          </Button>
          <span className="quiet">{t('result.saveHelp')}</span>
        </section>
      </main>
    </div>
  );
};

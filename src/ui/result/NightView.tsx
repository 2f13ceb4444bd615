import type { ReactNode } from 'react';
import type { Fact } from '../../core/sim/fact';
import { factSentence } from '../facts/factSentence';
import type { ScoredVisit } from '../../session/scoreVisit';
import { useLanguage } from '../useLanguage';

const TOLD: readonly Fact['type'][] = ['actor/fell', 'actor/reached', 'line/spoken'];

const nightOf = (facts: readonly Fact[]): readonly Fact[] => {
  const start = facts.findIndex(
    (fact) => fact.type === 'phase/began' && fact.phase === 'afterwards',
  );
  return start < 0 ? [] : facts.slice(start).filter((fact) => TOLD.includes(fact.type));
};

type Props = { readonly visit: ScoredVisit; readonly children?: ReactNode };

/** What came of it: the night in the flat as the trainee left it. */
export const NightView = ({ visit, children }: Props) => {
  const { t, locale } = useLanguage();
  const { scenario, recording } = visit;
  const night = nightOf(recording.facts);
  const fell = night.some(({ type }) => type === 'actor/fell');
  return (
    <section className={fell ? 'night fell' : 'night'}>
      <h2>{t('result.night')}</h2>
      {night.length === 0 && <p>{t('result.nightNothing')}</p>}
      <ul>
        {night.map((fact) => (
          <li key={fact.seq}>{factSentence({ scenario, t, locale }, fact)}</li>
        ))}
      </ul>
      {children}
    </section>
  );
};

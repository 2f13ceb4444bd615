import type { ScoredVisit } from '../../session/scoreVisit';
import { useLanguage } from '../useLanguage';
import { EvidenceList } from './EvidenceList';

/** What fails a visit whatever the points, before anything else. */
export const CriticalList = ({ visit }: { readonly visit: ScoredVisit }) => {
  const { t, locale } = useLanguage();
  const { critical } = visit.score;
  if (critical.length === 0) return <p className="quiet">{t('result.criticalNone')}</p>;
  return (
    <section className="critical" role="alert">
      <h2>{t('result.critical')}</h2>
      <ul>
        {critical.map((failure) => (
          <li key={failure.criterion}>
            <strong>{failure.why[locale]}</strong> ({t(`result.effect.${failure.effect}`)})
            <EvidenceList visit={visit} evidence={failure.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
};

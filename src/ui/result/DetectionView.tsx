import { sentenceCase } from '../../i18n/sentenceCase';
import type { ScoredVisit } from '../../session/scoreVisit';
import { useLanguage } from '../useLanguage';

const LISTS = ['hits', 'misses', 'falseAlarms', 'correctRejections', 'unseen'] as const;

/** Signal detection by name: found, missed, cried wolf, rightly left alone. */
export const DetectionView = ({ visit }: { readonly visit: ScoredVisit }) => {
  const { t, locale } = useLanguage();
  const { scenario, score } = visit;
  const { balancedAccuracy, ...lists } = score.detection;
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(
    (balancedAccuracy.n / balancedAccuracy.d) * 100,
  );
  return (
    <section>
      <h2>{t('result.detection')}</h2>
      <p>
        <strong>{t('result.balanced', { percent })}</strong>{' '}
        <span className="quiet">{t('result.balancedHelp')}</span>
      </p>
      <div className="detection">
        {LISTS.map((name) => (
          <div key={name} className={`tile ${name}`} data-detection={name}>
            <h3>
              {t(`result.${name}`)} <span className="count">{lists[name].length}</span>
            </h3>
            {lists[name].length === 0 && <p className="quiet">{t('result.none')}</p>}
            <ul>
              {lists[name].map((id) => {
                const thing = scenario.things.find((one) => one.id === id);
                return (
                  <li key={id}>
                    {sentenceCase(thing?.name[locale] ?? id, locale)}
                    {thing?.decoy && (
                      <span className="quiet">
                        {' '}
                        {t('result.whySafe', { why: thing.decoy[locale] })}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};

import type { Score } from '../../core/rubric/score';
import { useLanguage } from '../useLanguage';

const METHODS = ['provisional', 'angoff', 'borderline-regression', 'average'] as const;

/** Passed or not, the share, and by whose mark. */
export const ScoreHead = ({ score }: { readonly score: Score }) => {
  const { t, locale } = useLanguage();
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(share * 100);
  const points = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const method = METHODS.find((one) => one === score.pass.method);
  return (
    <section className={score.passed ? 'scoreHead passed' : 'scoreHead failed'}>
      <p className="share">{t('result.percent', { percent: percent(score.share) })}</p>
      <div>
        <p className="verdict">{t(score.passed ? 'result.passed' : 'result.failed')}</p>
        <p>{t('result.points', { points: points(score.points), of: points(score.of) })}</p>
        <p className="quiet">
          {t('result.passMark', {
            mark: percent(score.pass.share),
            method: method ? t(`result.method.${method}`) : score.pass.method,
            panel: score.pass.panel === 'none' ? t('result.panel.none') : score.pass.panel,
            date: score.pass.date,
          })}
        </p>
        {score.provisional && <p className="quiet">{t('result.provisional')}</p>}
      </div>
    </section>
  );
};

import type { Rating } from '../../core/recording/recording';
import type { ScoredVisit } from '../../session/scoreVisit';
import { useLanguage } from '../useLanguage';

type Props = { readonly visit: ScoredVisit; readonly onRate: (ratings: readonly Rating[]) => void };

/** What only a human can rate: the trainer picks the level, and the score is folded again. */
export const RatingView = ({ visit, onRate }: Props) => {
  const { t, locale } = useLanguage();
  const rated = visit.rubric.criteria.filter(({ ratedBy }) => ratedBy.includes('trainer'));
  if (rated.length === 0) return null;
  const { ratings } = visit.recording;
  return (
    <section>
      <h2>{t('result.rate')}</h2>
      {rated.map((criterion) => (
        <fieldset key={criterion.id}>
          <legend>{criterion.text[locale]}</legend>
          {Object.entries(criterion.levels).map(([level, label]) => (
            <label key={level} className="tick">
              <input
                type="radio"
                name={criterion.id}
                checked={ratings.some(
                  (one) => one.criterion === criterion.id && one.level === Number(level),
                )}
                onChange={() =>
                  onRate([
                    ...ratings.filter((one) => one.criterion !== criterion.id),
                    { criterion: criterion.id, level: Number(level), rater: 'trainer' },
                  ])
                }
              />
              {t('result.rateLevel', { level, label: label[locale] })}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
};

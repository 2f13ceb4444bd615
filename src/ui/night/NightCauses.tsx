import type { NightReport } from '../../core/night/nightReport';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import { sentenceCase } from '../../i18n/sentenceCase';
import { nightCauseText } from '../facts/nightCauseText';
import { useLanguage } from '../useLanguage';
import { perHundred } from './perHundred';

type Props = {
  readonly scenario: CompiledScenario;
  readonly report: NightReport;
  readonly who: string;
};

/** The causes by how often they decide a night; their numbers are those on the plan. */
export const NightCauses = ({ scenario, report: { causes, runs }, who }: Props) => {
  const { t, locale } = useLanguage();
  if (causes.length === 0) return <p>{t('night.noCause', { who })}</p>;
  return (
    <ol className="nightCauses">
      {causes.map(({ cause, falls }) => (
        <li key={`${cause.factor.id} ${cause.id}`} data-cause={cause.factor.id}>
          {sentenceCase(
            nightCauseText({ scenario, t, locale }, cause.factor.id, cause.thing ?? undefined),
            locale,
          )}
          {' – '}
          <strong>{t('night.times', { falls: perHundred(falls, runs, t, locale) })}</strong>
        </li>
      ))}
    </ol>
  );
};

import type { NightReport } from '../../core/night/nightReport';
import type { PlainKey } from '../../i18n/label';
import type { VisitNight } from '../../session/visitNight';
import { useLanguage } from '../useLanguage';
import { perHundred } from './perHundred';

type BarProps = { readonly name: PlainKey; readonly report: NightReport; readonly id: string };

const Bar = ({ name, report: { falls, runs }, id }: BarProps) => {
  const { t, locale } = useLanguage();
  return (
    <div className="nightBar" data-night={id}>
      <dt>{t(name)}</dt>
      <dd>
        <strong>{t('night.perHundred', { falls: perHundred(falls, runs, t, locale) })}</strong>
        <span className="nightBarTrack" aria-hidden="true">
          <span style={{ inlineSize: `${(falls * 100) / runs}%` }} />
        </span>
      </dd>
    </div>
  );
};

type Props = { readonly night: VisitNight; readonly tried: NightReport | null };

/** How many of a hundred nights end in a fall: as found, as left, and as tried. */
export const NightChances = ({ night, tried }: Props) => {
  const { t, locale } = useLanguage();
  return (
    <>
      <h3>{t('night.chances')}</h3>
      <p className="nightModel">{night.setting.rules.about[locale]}</p>
      <dl aria-live="polite">
        <Bar id="found" name="night.found" report={night.found} />
        <Bar id="left" name="night.left" report={night.left} />
        {tried && <Bar id="tried" name="night.tried" report={tried} />}
      </dl>
    </>
  );
};

import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { quantityText } from '../facts/quantityText';
import { useLanguage } from '../useLanguage';

/** The last reading of each quantity, newest first. */
export const ReadingsPage = () => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const readings = useSim(({ world }) => world.readings);
  const last = [
    ...new Map(readings.map((reading) => [reading.quantity, reading])).values(),
  ].toReversed();
  if (last.length === 0) return <p className="quiet">{t('tablet.readingsEmpty')}</p>;
  return (
    <table className="readings">
      <tbody>
        {last.map(({ quantity, value, verdict }) => {
          const { name, unit } = quantityText(scenario, quantity, locale);
          return (
            <tr key={quantity}>
              <th scope="row">{sentenceCase(name, locale)}</th>
              <td>{t(`unit.${unit}`, { value: new Intl.NumberFormat(locale).format(value) })}</td>
              <td>{verdict && t(`verdict.${verdict}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

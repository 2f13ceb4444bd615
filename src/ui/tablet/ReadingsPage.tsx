import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { quantityText } from '../../session/names/quantityText';
import { lastReadings } from '../../session/tablet/lastReadings';
import { readingText } from '../../session/tablet/readingText';
import { useLanguage } from '../useLanguage';

/** The last reading of each quantity, newest first. */
export const ReadingsPage = () => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const last = useSim(({ world }) => lastReadings(world));
  if (last.length === 0) return <p className="quiet">{t('tablet.readingsEmpty')}</p>;
  return (
    <table className="readings">
      <tbody>
        {last.map((reading) => (
          <tr key={reading.quantity}>
            <th scope="row">
              {sentenceCase(quantityText(scenario, reading.quantity, locale).name, locale)}
            </th>
            <td>{readingText(scenario, reading, t, locale)}</td>
            <td>{reading.verdict && t(`verdict.${reading.verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

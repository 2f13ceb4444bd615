import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';
import { fieldOptions } from '../../session/forms/fieldOptions';
import type { FieldProps } from './FieldView';

const RANKS = [0, 1, 2] as const;

/** The first three of a list, in order. A thing can stand in one place only: choosing it again moves it. */
export const RankField = ({ field, value, onFill }: FieldProps) => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const ranked: readonly string[] = Array.isArray(value) ? value : [];
  const place = (rank: number, id: string) => {
    const next = RANKS.map((one) =>
      one === rank ? id : ranked[one] === id ? '' : (ranked[one] ?? ''),
    );
    onFill(next.filter((one) => one !== ''));
  };
  return (
    <>
      <p className="quiet">{t('tablet.rankHelp')}</p>
      {RANKS.map((rank) => (
        <label key={rank} className="rank">
          {t('tablet.rank', { rank: rank + 1 })}
          <select value={ranked[rank] ?? ''} onChange={(event) => place(rank, event.target.value)}>
            <option value="">{t('tablet.noChoice')}</option>
            {fieldOptions(scenario, field).map(({ id, text }) => (
              <option key={id} value={id}>
                {sentenceCase(text[locale], locale)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
};

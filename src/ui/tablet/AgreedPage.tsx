import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { markText } from '../../session/names/markText';
import { consents } from '../../session/tablet/consents';
import { useLanguage } from '../useLanguage';

/** What the resident agreed to and what she refused. */
export const AgreedPage = () => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const marks = useSim(({ world }) => world.marks);
  const agreed = consents(marks);
  if (agreed.length === 0) return <p className="quiet">{t('tablet.agreedEmpty')}</p>;
  return (
    <ul className="found">
      {agreed.map(({ mark, state }) => (
        <li key={mark}>
          <span className={state === 'given' ? 'badge safe' : 'badge hazard'}>
            {t(`tablet.agreed.${state}`)}
          </span>{' '}
          <strong>{sentenceCase(markText(scenario, mark, locale), locale)}</strong>
        </li>
      ))}
    </ul>
  );
};

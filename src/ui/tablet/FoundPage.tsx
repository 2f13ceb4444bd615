import { sentenceCase } from '../../i18n/sentenceCase';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { fixText } from '../facts/fixText';
import { reasonText } from '../facts/reasonText';
import { useLanguage } from '../useLanguage';

/** Everything judged so far, with the reason and the proposal. Right or wrong is told in the debrief only. */
export const FoundPage = () => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const judged = useSim(({ world }) => world.judged);
  const found = scenario.things.filter(({ id }) => judged[id]);
  if (found.length === 0) return <p className="quiet">{t('tablet.foundEmpty')}</p>;
  return (
    <ul className="found">
      {found.map((thing) => {
        const judgement = judged[thing.id];
        const hazard = judgement?.as === 'hazard';
        const details = [
          ...(judgement?.why ?? []).map((why) => reasonText(scenario, thing, why, locale)),
          ...(judgement?.fix ? [fixText(scenario, thing, judgement.fix, locale)] : []),
        ];
        return (
          <li key={thing.id}>
            <span className={hazard ? 'badge hazard' : 'badge safe'}>
              {t(hazard ? 'tablet.hazard' : 'tablet.safe')}
            </span>{' '}
            <strong>{sentenceCase(thing.name[locale], locale)}</strong>
            {hazard && details.length > 0 && <span className="quiet"> {details.join(' · ')}</span>}
          </li>
        );
      })}
    </ul>
  );
};

import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { nightNews } from '../../session/nightNews';
import { SessionContext } from '../../session/sessionContext';
import type { ScoredVisit } from '../../session/scoreVisit';
import { useSim } from '../../session/useSim';
import { actorSentence } from '../facts/actorSentence';
import { personName } from '../../session/names/personName';
import type { OpenedNight } from '../ports';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { EnterHeadset } from '../visit/EnterHeadset';
import { NightPaces } from './NightPaces';

type Props = { readonly opened: OpenedNight; readonly visit: ScoredVisit; readonly show: Show };

/** What has just been seen, in words. */
const NightNews = ({ visit }: { readonly visit: ScoredVisit }) => {
  const { t, locale } = useLanguage();
  const { scenario } = visit;
  const fell = useSim(({ facts }) => facts.findLast(({ type }) => type === 'actor/fell') ?? null);
  const news = useSim(({ facts }) => nightNews(facts));
  const who = personName(scenario, scenario.night?.who ?? '', t, locale);
  const text =
    fell?.type === 'actor/fell'
      ? actorSentence({ scenario, t, locale }, fell)
      : news === 'safe'
        ? t('night.safe', { who })
        : '';
  return (
    <p className="nightNews" role="status">
      {text}
    </p>
  );
};

/** The night in the flat as it was left. The trainee looks from where she wants and leaves when she wants. */
export const NightPage = ({ opened, visit, show }: Props) => {
  const { t } = useLanguage();
  const { session, Stage, headset, close } = opened;
  const leave = () => show({ name: 'result', visit });
  // With the page and not before it: one more picture would upload again what was freed.
  useEffect(() => close, [close]);
  return (
    <SessionContext value={session}>
      <div className="visit">
        <div className="stage" role="img" aria-label={t('night.pageTitle')}>
          <Stage onLost={leave} />
        </div>
        <div className="hud">
          <div className="nightBanner">
            <Button className="button" onPress={leave} autoFocus>
              {t('night.stop')}
            </Button>
            <NightPaces session={session} />
            <span className="nightModel">{t('night.model')}</span>
          </div>
          <NightNews visit={visit} />
          {headset.here && <EnterHeadset headset={headset} enterNow={false} />}
        </div>
      </div>
    </SessionContext>
  );
};

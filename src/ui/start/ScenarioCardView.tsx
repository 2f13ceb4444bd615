import { Button } from 'react-aria-components';
import type { ScenarioCard } from '../ports';
import type { Door } from '../screen';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly card: ScenarioCard;
  readonly headset: boolean;
  readonly onOpen: (door: Door) => void;
};

export const ScenarioCardView = ({ card, headset, onOpen }: Props) => {
  const { t, locale } = useLanguage();
  return (
    <article className="card" data-scenario={card.id}>
      <div className="cardHead">
        <h2>{card.title[locale]}</h2>
        <span className="badge">{t('start.minutes', { minutes: card.minutes })}</span>
      </div>
      <p className="label">{t('start.practise')}</p>
      <ul>
        {card.objectives.map((objective) => (
          <li key={objective.en}>{objective[locale]}</li>
        ))}
      </ul>
      {card.draft && <p className="quiet">{t('start.draft')}</p>}
      {card.drawn ? (
        <div className="row">
          <Button className="button primary" onPress={() => onOpen('screen')}>
            {t('start.onScreen')}
          </Button>
          {headset && (
            <Button className="button primary" onPress={() => onOpen('headset')}>
              {t('start.inHeadset')}
            </Button>
          )}
        </div>
      ) : (
        <p className="quiet">{t('problem.not-drawn')}</p>
      )}
    </article>
  );
};

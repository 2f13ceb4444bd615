import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ScenarioCard } from '../ports';
import type { Door } from '../screen';
import { useLanguage } from '../useLanguage';
import { PersonChooser } from './PersonChooser';

type Props = {
  readonly card: ScenarioCard;
  readonly headset: boolean;
  /** Who was chosen last. */
  readonly last: string | null;
  readonly onOpen: (door: Door, persona: string) => void;
};

export const ScenarioCardView = ({ card, headset, last, onOpen }: Props) => {
  const { t, locale } = useLanguage();
  const [chosen, choose] = useState(last);
  const person = card.people.find(({ id }) => id === chosen) ?? card.people[0];
  const open = (door: Door) => person && onOpen(door, person.id);
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
      {card.people.length > 1 && (
        <PersonChooser
          scenarioId={card.id}
          people={card.people}
          chosen={person?.id ?? null}
          onChoose={choose}
        />
      )}
      {card.drawn && person && !person.hasBody && (
        <p className="quiet">{t('start.noBody', { name: person.name })}</p>
      )}
      {card.draft && <p className="quiet">{t('start.draft')}</p>}
      {card.drawn ? (
        <div className="row">
          <Button className="button primary" onPress={() => open('screen')}>
            {t('start.onScreen')}
          </Button>
          {headset && (
            <Button className="button primary" onPress={() => open('headset')}>
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

import type { PersonChoice } from '../ports';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly scenarioId: string;
  readonly people: readonly PersonChoice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** Whom to visit in the same flat: one card a person, chosen like radio buttons. */
export const PersonChooser = ({ scenarioId, people, chosen, onChoose }: Props) => {
  const { t, locale } = useLanguage();
  return (
    <fieldset className="people">
      <legend className="label">{t('start.person')}</legend>
      {people.map(({ id, name, ageYears, brief }) => (
        <label key={id} className="personChoice" data-person={id}>
          <input
            type="radio"
            name={`person-${scenarioId}`}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>
            <strong>{name}</strong>, {t('briefing.years', { age: ageYears })}
            <br />
            {brief[locale]}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

import type { Persona } from '../../core/scenario/persona';
import { useLanguage } from '../useLanguage';

/** Who is visited: what a liaison sheet would say. Who only comes by is not announced. */
export const PersonCard = ({ persona }: { readonly persona: Persona }) => {
  const { t, locale } = useLanguage();
  if (persona.role !== 'resident') return null;
  return (
    <section className="card person">
      <p className="label">{t('briefing.who')}</p>
      <h2>{persona.name}</h2>
      <p>
        {t('briefing.years', { age: persona.ageYears })}, {t(`briefing.aid.${persona.aid}`)}
      </p>
      <p>{persona.about[locale]}</p>
      <ul>
        {persona.health.map((fact) => (
          <li key={fact.en}>{fact[locale]}</li>
        ))}
      </ul>
    </section>
  );
};

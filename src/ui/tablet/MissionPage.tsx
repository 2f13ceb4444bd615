import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';

/** What she was sent for. */
export const MissionPage = () => {
  const { locale } = useLanguage();
  const { scenario } = useSession();
  return (
    <>
      {scenario.briefing[locale]
        .split(/\n+/)
        .map((paragraph) => paragraph && <p key={paragraph}>{paragraph}</p>)}
      <ul>
        {scenario.objectives.map((objective) => (
          <li key={objective.en}>{objective[locale]}</li>
        ))}
      </ul>
    </>
  );
};

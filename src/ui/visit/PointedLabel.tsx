import { targetName } from '../../session/targetName';
import { useAttention } from '../../session/useAttention';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';

/** The name of what is pointed at, so that nobody has to guess what can be clicked. */
export const PointedLabel = () => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const pointed = useAttention((attention) => (attention.focus ? null : attention.pointed));
  if (!pointed) return null;
  return (
    <p className="pointed">{t('visit.pointed', { name: targetName(scenario, pointed)[locale] })}</p>
  );
};

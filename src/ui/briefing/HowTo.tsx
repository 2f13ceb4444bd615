import type { Door } from '../screen';
import { useLanguage } from '../useLanguage';

const DESK = [
  'briefing.howWalk',
  'briefing.howLook',
  'briefing.howPoint',
  'briefing.howList',
  'briefing.howBack',
] as const;
const HEADSET = ['briefing.headsetHow'] as const;

/** The few things to know about moving and acting. */
export const HowTo = ({ door }: { readonly door: Door }) => {
  const { t } = useLanguage();
  return (
    <>
      <h2>{t('briefing.how')}</h2>
      <ul>
        {(door === 'headset' ? HEADSET : DESK).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  );
};

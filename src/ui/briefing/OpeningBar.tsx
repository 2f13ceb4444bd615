import { ProgressBar } from 'react-aria-components';
import type { Progress } from '../ports';
import { useLanguage } from '../useLanguage';

const MEGABYTE = 1_000_000;

type Props = { readonly progress: Progress | null; readonly ready: boolean };

/** Loading in bytes, then the building of the scene, then the light that the first picture did not need. */
export const OpeningBar = ({ progress, ready }: Props) => {
  const { t, locale } = useLanguage();
  const megabytes = (bytes: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      bytes / MEGABYTE,
    );
  const amounts = progress && {
    done: megabytes(progress.done),
    total: megabytes(progress.total),
  };
  const coming = progress?.step === 'later' && progress.done < progress.total;
  const whileOpening =
    amounts && progress.step === 'files' && progress.total > 0
      ? t('briefing.preparing', amounts)
      : t('briefing.building');
  const whenOpen = amounts && coming ? t('briefing.later', amounts) : t('briefing.ready');
  const text = ready ? whenOpen : whileOpening;
  const share = ready ? 1 : progress && progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <ProgressBar value={share * 100} aria-label={text} className="opening">
      <span role="status">{text}</span>
      <progress max={1} value={share} aria-hidden="true" />
    </ProgressBar>
  );
};

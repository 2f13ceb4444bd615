import { formatTick } from '../../core/kernel/formatTick';
import { factSentence } from '../facts/factSentence';
import type { ScoredVisit } from '../../session/scoreVisit';
import { useLanguage } from '../useLanguage';

type Props = { readonly visit: ScoredVisit; readonly evidence: readonly number[] };

/** The facts behind a line of the score: when, and what in words. */
export const EvidenceList = ({ visit, evidence }: Props) => {
  const { t, locale } = useLanguage();
  const { scenario, recording } = visit;
  if (evidence.length === 0) return <p className="quiet">{t('result.noEvidence')}</p>;
  return (
    <ol className="evidence">
      {evidence.map((seq) => {
        const fact = recording.facts[seq];
        return (
          fact && (
            <li key={seq}>
              <time>{formatTick(fact.tick)}</time> {factSentence({ scenario, t, locale }, fact)}
            </li>
          )
        );
      })}
    </ol>
  );
};

import { useEffect, useState } from 'react';
import type { Fact, FactOf } from '../../core/sim/fact';
import { personName } from '../../session/names/personName';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

/** Long enough to read the longest answer twice; then the picture is free again. */
const SHOWN_MS = 20_000;
/** A question and its answer: more of it would hide the flat. */
const SHOWN_LINES = 2;

type Spoken = Fact & (FactOf<'line/spoken'> | FactOf<'topic/said'>);
const isSpoken = (fact: Fact): fact is Spoken =>
  fact.type === 'line/spoken' || fact.type === 'topic/said';

/** The last things said, by whom: the first channel, since not every device speaks and not everyone hears. */
export const Captions = () => {
  const { t, locale } = useLanguage();
  const { scenario } = useSession();
  const lines = useSim(({ facts }) => facts.filter(isSpoken).slice(-SHOWN_LINES));
  const last = lines.at(-1)?.seq ?? -1;
  const [read, setRead] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(() => setRead(last), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [last]);
  const shown = read === last ? [] : lines;
  // The list stays when it is empty: a screen reader announces what comes into a live region, not one that comes full.
  return (
    <ol className="captions" aria-live="polite" aria-label={t('visit.captions')}>
      {shown.map((fact) => {
        const mine = fact.type === 'topic/said';
        const key = mine
          ? (scenario.topics.find(({ id }) => id === fact.topic)?.ask ?? '')
          : fact.line;
        return (
          <li key={fact.seq} className={mine ? 'mine' : ''}>
            <strong>{mine ? t('visit.you') : personName(scenario, fact.who, t, locale)}</strong>
            {scenario.lines[key]?.[locale]}
          </li>
        );
      })}
    </ol>
  );
};

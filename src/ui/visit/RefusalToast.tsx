import { useEffect, useState } from 'react';
import type { Fact } from '../../core/sim/fact';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

const SHOWN_MS = 3_500;

const lastRefusal = (facts: readonly Fact[]) =>
  facts.findLast((fact) => fact.type === 'intent/refused' && fact.intent.type !== 'go');

/** Says why something was not possible, for a moment. */
export const RefusalToast = () => {
  const { t } = useLanguage();
  const fact = useSim(({ facts }) => lastRefusal(facts));
  const [dismissed, setDismissed] = useState(fact?.seq ?? -1);
  useEffect(() => {
    if (!fact) return undefined;
    const timer = setTimeout(() => setDismissed(fact.seq), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [fact]);
  const shown = fact?.type === 'intent/refused' && fact.seq > dismissed ? fact : null;
  return (
    <div role="status">{shown && <p className="toast">{t(`refused.${shown.reason}`)}</p>}</div>
  );
};

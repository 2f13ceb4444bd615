import { useEffect, useState } from 'react';
import type { AppPorts, OpenedVisit, Outcome, Progress } from '../ports';
import { useLatest } from '../useLatest';
import type { Locale } from '../../core/kernel/texts';

type Opening = {
  readonly progress: Progress | null;
  readonly outcome: Outcome<OpenedVisit> | null;
};

type Wanted = {
  readonly scenarioId: string;
  readonly persona: string | null;
  readonly resumeId: string | null;
};

/** Opens the visit while the trainee reads. A visit that arrives after she left the page is closed again. */
export const useOpening = (
  ports: AppPorts,
  { scenarioId, persona, resumeId }: Wanted,
  locale: Locale,
): Opening => {
  const [opening, setOpening] = useState<Opening>({ progress: null, outcome: null });
  // The language of a visit is the one it was opened in; changing it later changes the texts only.
  const latest = useLatest(locale);
  useEffect(() => {
    let wanted = true;
    let answered = false;
    const onProgress = (progress: Progress) => {
      // When one file fails, the others are still coming: they must not wipe out the answer.
      if (!wanted) return;
      if (!answered) setOpening({ progress, outcome: null });
      else if (progress.step === 'later') setOpening((now) => ({ ...now, progress }));
    };
    void ports
      .open({ scenarioId, persona, locale: latest.current, resumeId }, onProgress)
      .then((outcome) => {
        answered = true;
        if (wanted) setOpening({ progress: null, outcome });
        else if (outcome.ok) outcome.value.close();
      });
    return () => {
      wanted = false;
    };
  }, [ports, scenarioId, persona, resumeId, latest]);
  return opening;
};

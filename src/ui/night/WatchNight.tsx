import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ScoredVisit } from '../../session/scoreVisit';
import type { AppPorts } from '../ports';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly visit: ScoredVisit;
  readonly ports: Pick<AppPorts, 'openNight'>;
  readonly show: Show;
};

/** Offers to look at the night. Some have lived it: nothing is lost by not looking. */
export const WatchNight = ({ visit, ports, show }: Props) => {
  const { t, locale } = useLanguage();
  const [opening, setOpening] = useState(false);
  const drawn =
    visit.scenario.apartment.visual !== null &&
    visit.scenario.people.every(({ persona }) => persona.model !== null);
  if (!drawn) return null;
  const watch = async () => {
    setOpening(true);
    const outcome = await ports.openNight(visit, locale);
    show(
      outcome.ok
        ? { name: 'night', visit, opened: outcome.value }
        : { name: 'problem', problem: outcome.problem, again: { name: 'result', visit } },
    );
  };
  return (
    <div className="watchNight">
      <Button className="button primary" isDisabled={opening} onPress={() => void watch()}>
        {t('night.watch')}
      </Button>
      <span role="status">{t(opening ? 'night.opening' : 'night.watchHelp')}</span>
    </div>
  );
};

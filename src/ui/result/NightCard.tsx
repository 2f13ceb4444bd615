import { useMemo, useState } from 'react';
import { visitNight } from '../../session/visitNight';
import type { ScoredVisit } from '../../session/scoreVisit';
import { NightCauses } from '../night/NightCauses';
import { NightChances } from '../night/NightChances';
import { NightPlan } from '../night/NightPlan';
import { NightRules } from '../night/NightRules';
import { WatchNight } from '../night/WatchNight';
import { WhatIf } from '../night/WhatIf';
import { personName } from '../../session/names/personName';
import type { AppPorts } from '../ports';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { NightView } from './NightView';

type Props = {
  readonly visit: ScoredVisit;
  readonly ports: Pick<AppPorts, 'openNight'>;
  readonly show: Show;
};

/** The night after: what happened, how likely a fall was and is, what would cause it, and what if. */
export const NightCard = ({ visit, ports, show }: Props) => {
  const { t, locale } = useLanguage();
  const night = useMemo(() => visitNight(visit), [visit]);
  const leftFixed = useMemo(
    () => new Set(night?.risks.flatMap(({ thing, fixed }) => (fixed ? [thing.id] : [])) ?? []),
    [night],
  );
  const [choice, setChoice] = useState<ReadonlySet<string> | null>(null);
  const tried = useMemo(() => (choice && night ? night.with(choice) : null), [choice, night]);
  if (night === null) return <NightView visit={visit} />;
  const { scenario } = visit;
  const who = personName(scenario, night.setting.who, t, locale);
  const shown = tried ?? night.left;
  return (
    <NightView visit={visit}>
      <WatchNight visit={visit} ports={ports} show={show} />
      <NightChances night={night} tried={tried} />
      {night.later.length > 0 && (
        <p data-night="later">
          {t('night.later', { things: night.later.map(({ name }) => name[locale]).join(', ') })}
        </p>
      )}
      <div className="nightGrid">
        <div>
          <h3>{t(tried ? 'night.causesTried' : 'night.causes', { who })}</h3>
          <NightCauses scenario={scenario} report={shown} who={who} />
        </div>
        <NightPlan scenario={scenario} way={night.way} report={shown} />
      </div>
      <WhatIf
        risks={night.risks}
        fixed={choice ?? leftFixed}
        changed={choice !== null}
        onChange={setChoice}
        onReset={() => setChoice(null)}
      />
      <NightRules rules={night.setting.rules} />
    </NightView>
  );
};

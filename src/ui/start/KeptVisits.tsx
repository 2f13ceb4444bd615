import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatTick } from '../../core/kernel/formatTick';
import { ConfirmDialog } from '../ConfirmDialog';
import type { AppPorts, KeptVisit, ScenarioCard } from '../ports';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';
import { useOutcome } from '../useOutcome';

type Props = {
  readonly ports: AppPorts;
  readonly cards: readonly ScenarioCard[];
  readonly show: Show;
};
type RowProps = Props & { readonly visit: KeptVisit; readonly onForget: () => void };

const VisitRow = ({ ports, cards, show, visit, onForget }: RowProps) => {
  const { t, locale } = useLanguage();
  const card = cards.find(({ id }) => id === visit.scenarioId);
  const several = (card?.people.length ?? 0) > 1;
  const who = several ? card?.people.find(({ id }) => id === visit.persona) : undefined;
  const date = new Intl.DateTimeFormat(`${locale}-BE`, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(visit.startedAt));
  const score = async () => {
    const outcome = await ports.scoreKept(visit.id);
    show(
      outcome.ok
        ? { name: 'result', visit: outcome.value }
        : { name: 'problem', problem: outcome.problem },
    );
  };
  return (
    <li className="kept">
      <span>
        <strong>{card?.title[locale] ?? visit.scenarioId}</strong>
        {who && `, ${who.name}`}
        <br />
        {t('start.when', { date, time: formatTick(visit.lastTick) })}
      </span>
      <span className="row">
        {!visit.ended && card?.drawn && (
          <Button
            className="button primary"
            onPress={() =>
              show({
                name: 'briefing',
                scenarioId: visit.scenarioId,
                persona: visit.persona,
                door: 'screen',
                resumeId: visit.id,
              })
            }
          >
            {t('start.resume')}
          </Button>
        )}
        <Button className="button" onPress={() => void score()}>
          {t(visit.ended ? 'start.result' : 'start.score')}
        </Button>
        <Button className="button quiet" onPress={onForget}>
          {t('start.forget')}
        </Button>
      </span>
    </li>
  );
};

/** Visits of this device: the ones a closed tab cut off first. */
export const KeptVisits = (props: Props) => {
  const { t } = useLanguage();
  const [version, setVersion] = useState(0);
  const [forgetting, setForgetting] = useState<KeptVisit | null>(null);
  const visits = useOutcome(props.ports.keptVisits, version) ?? [];
  const newestFirst = visits.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const forget = async (visit: KeptVisit) => {
    await props.ports.forgetVisit(visit.id).catch(() => undefined);
    setVersion(version + 1);
  };
  return (
    <>
      {([false, true] as const).map((ended) => {
        const some = newestFirst.filter((visit) => visit.ended === ended);
        if (some.length === 0) return null;
        return (
          <section key={String(ended)}>
            <h2>{t(ended ? 'start.finished' : 'start.unfinished')}</h2>
            <ul className="keptList">
              {some.map((visit) => (
                <VisitRow
                  key={visit.id}
                  {...props}
                  visit={visit}
                  onForget={() => setForgetting(visit)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <ConfirmDialog
        open={forgetting !== null}
        title={t('start.forget')}
        confirm={t('start.forget')}
        cancel={t('briefing.back')}
        onCancel={() => setForgetting(null)}
        onConfirm={() => {
          if (forgetting) void forget(forgetting);
          setForgetting(null);
        }}
      >
        <p>{t('start.forgetQuestion')}</p>
      </ConfirmDialog>
    </>
  );
};

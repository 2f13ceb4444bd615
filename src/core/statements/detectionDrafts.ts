import type { Fact, FactOf } from '../sim/fact';
import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { durationOf } from './durationOf';
import { factDraft } from './factDraft';
import { lastTickOf } from './lastTickOf';
import type { Extensions, StatementResult } from './statement';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

type Judged = Fact & FactOf<'thing/judged'>;
type Detected = 'hit' | 'miss' | 'false-alarm' | 'correct-rejection';

const { extensions, types } = vocabulary;

const extensionsOf = (detected: Detected, judged: Judged | undefined): Extensions => ({
  [extensions.detection]: detected,
  ...(judged !== undefined && judged.why.length > 0 ? { [extensions.reasons]: judged.why } : {}),
  ...(judged?.fix != null ? { [extensions.fix]: judged.fix } : {}),
});

/** One statement for each risk and each decoy that was judged or looked at: its final judgement, never the ones before. */
export const detectionDrafts = ({ recording, scenario, score }: VisitToTell): readonly Draft[] => {
  const looks = new Map<string, Fact>();
  const judgements = new Map<string, Judged>();
  for (const fact of recording.facts) {
    if (fact.type === 'thing/examined' && !looks.has(fact.thing)) looks.set(fact.thing, fact);
    if (fact.type === 'thing/judged') judgements.set(fact.thing, fact);
  }

  const draftOf = (id: string, detected: Detected): readonly Draft[] => {
    const thing = scenario.things.find((one) => one.id === id);
    if (thing === undefined) return [];
    const judged = judgements.get(id);
    const look = looks.get(id);
    const result: StatementResult = {
      success: detected === 'hit' || detected === 'correct-rejection',
      ...(judged === undefined ? {} : { response: judged.as }),
      ...(judged !== undefined && look !== undefined && look.seq < judged.seq
        ? { duration: durationOf(judged.tick - look.tick) }
        : {}),
      extensions: extensionsOf(detected, judged),
    };
    const told = {
      verb: detected === 'correct-rejection' ? 'inspected' : 'identified',
      object: activityOf(
        scenario,
        `things/${id}`,
        thing.risk === null ? types.decoy : types.hazard,
        thing.name,
      ),
      result,
    } as const;
    const fact = judged ?? (detected === 'correct-rejection' ? look : undefined);
    if (fact !== undefined) return [factDraft(fact, told)];
    return [{ name: `thing/${id}`, tick: lastTickOf(recording), seq: null, ...told }];
  };

  const { hits, misses, falseAlarms, correctRejections } = score.detection;
  return [
    ...hits.flatMap((id) => draftOf(id, 'hit')),
    ...misses.flatMap((id) => draftOf(id, 'miss')),
    ...falseAlarms.flatMap((id) => draftOf(id, 'false-alarm')),
    ...correctRejections.flatMap((id) => draftOf(id, 'correct-rejection')),
  ];
};

import { AssetError } from '../adapters/assets/assetError';
import { fetchIndex } from '../adapters/assets/fetchIndex';
import { keptChoices } from '../adapters/storage/keptChoices';
import { openVisitStore } from '../adapters/storage/openVisitStore';
import type { Recording } from '../core/recording/recording';
import { rerun } from '../core/recording/rerun';
import { sealRecording } from '../core/recording/sealRecording';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import { scoreVisit, type ScoredVisit } from '../session/scoreVisit';
import type { AppPorts, Outcome } from '../ui/ports';
import { headsetHere } from '../xr/headsetHere';
import { listScenarios } from './listScenarios';
import { loadedOnce } from './loadedOnce';
import { openNight } from './openNight';
import { openVisit } from './openVisit';
import { outcomeOf } from './outcomeOf';
import { readSavedVisit } from './readSavedVisit';
import { saveRecording } from './saveRecording';
import { saveStatements } from './saveStatements';

/** Files are asked for beside the page, wherever a school has put it. */
const base = new URL('.', window.location.href).href;

const attempt = <T>(work: () => Promise<T>): Promise<Outcome<T>> => outcomeOf(base, work);

/** A visit goes on only from where its facts left it: another scenario or program may have led elsewhere. */
const leadsHere = (scenario: CompiledScenario, before: Recording): boolean =>
  rerun(scenario, sealRecording(scenario, before)).same;

/** Connects the pages to storage, network, simulation and scene. */
export const createPorts = async (): Promise<AppPorts> => {
  const store = await openVisitStore();
  const scenarioOf = loadedOnce(base);
  const choices = keptChoices();
  const score = async (recording: Recording): Promise<ScoredVisit> => {
    const { id, persona } = recording.scenario;
    const { scenario, rubric } = await scenarioOf(id, persona);
    return scoreVisit(scenario, rubric, recording);
  };
  const kept = async (id: string): Promise<Recording> => {
    const recording = await store.read(id);
    if (!recording) throw new AssetError({ kind: 'missing', file: id });
    return recording;
  };
  return {
    storage: store.kind,
    headsetHere,
    saveRecording,
    saveStatements,
    scenarios: () =>
      attempt(async () => {
        const ids = Object.keys((await fetchIndex(base)).scenarios);
        return listScenarios(ids, (id) => attempt(() => scenarioOf(id)));
      }),
    briefing: (id, persona) => attempt(async () => (await scenarioOf(id, persona)).scenario),
    lastPerson: (id) => choices.getItem(`foyer.person.${id}`),
    rememberPerson: (id, persona) => choices.setItem(`foyer.person.${id}`, persona),
    open: (request, onProgress) =>
      attempt(async () => {
        const before = request.resumeId === null ? null : await kept(request.resumeId);
        const persona = before?.scenario.persona ?? request.persona;
        const loaded = await scenarioOf(request.scenarioId, persona);
        if (before && !leadsHere(loaded.scenario, before))
          throw new AssetError({ kind: 'changed', file: request.scenarioId });
        return openVisit({ base, loaded, store, before, locale: request.locale, onProgress });
      }),
    openNight: (visit) => attempt(() => openNight(base, visit)),
    // Who never entered has nothing to take up again.
    keptVisits: async () => {
      const visits = await store.list().catch(() => []);
      return visits.filter(({ lastTick }) => lastTick > 0);
    },
    forgetVisit: (id) => store.remove(id),
    scoreRecording: (recording) => attempt(() => score(recording)),
    scoreKept: (id) => attempt(async () => score(await kept(id))),
    scoreFile: (name, text) =>
      attempt(async () => score(await readSavedVisit(name, text, scenarioOf))),
    rate: async (visit, ratings) => {
      await store.rate(visit.recording.id, ratings).catch(() => undefined);
      return scoreVisit(visit.scenario, visit.rubric, { ...visit.recording, ratings });
    },
  };
};

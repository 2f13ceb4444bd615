import { AssetError } from '../adapters/assets/assetError';
import { fetchApartment } from '../adapters/assets/fetchApartment';
import { fetchIndex } from '../adapters/assets/fetchIndex';
import { fetchScenario } from '../adapters/assets/fetchScenario';
import { keptChoices } from '../adapters/storage/keptChoices';
import { openVisitStore } from '../adapters/storage/openVisitStore';
import type { FileProblem } from '../core/kernel/fileProblem';
import type { Recording } from '../core/recording/recording';
import { parseRecording } from '../core/recording/parseRecording';
import type { Loaded } from '../core/scenario/loadScenario';
import { registry } from '../kinds';
import { scoreVisit, type ScoredVisit } from '../session/scoreVisit';
import type { AppPorts, Outcome } from '../ui/ports';
import { headsetHere } from '../xr/headsetHere';
import { checkRatings } from './checkRatings';
import { askedOnce } from './askedOnce';
import { listScenarios } from './listScenarios';
import { openNight } from './openNight';
import { openVisit } from './openVisit';
import { saveRecording } from './saveRecording';
import { saveStatements } from './saveStatements';

/** Files are asked for beside the page, wherever a school has put it. */
const base = new URL('.', window.location.href).href;

/** Paths as a school sees them on its server, without the address of the page. */
const besidePage = ({ kind, file, problems }: FileProblem): FileProblem => ({
  kind,
  file: file.replace(base, ''),
  problems: problems.map((problem) => ({ ...problem, file: problem.file.replace(base, '') })),
});

const outcomeOf = async <T>(work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof AssetError) return { ok: false, problem: besidePage(cause.problem) };
    // A disk that answers no more, no WebGL, too little memory: a page that waits for ever would be the worst answer.
    const said = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: { kind: 'unexpected', file: said, problems: [] } };
  }
};

/** Connects the pages to storage, network, simulation and scene. */
export const createPorts = async (): Promise<AppPorts> => {
  const store = await openVisitStore();
  // Several scenarios play in one flat.
  const apartmentOf = askedOnce((id) => fetchApartment(base, id));
  const visitOf = askedOnce(async (key) => {
    const [id = '', persona = null] = key.split('/');
    const index = await fetchIndex(base);
    return fetchScenario({ base, id, persona, index, registry, apartmentOf });
  });
  const scenarioOf = (id: string, persona: string | null = null): Promise<Loaded> =>
    visitOf(persona === null ? id : `${id}/${persona}`);
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
      outcomeOf(async () => {
        const ids = Object.keys((await fetchIndex(base)).scenarios);
        return listScenarios(ids, (id) => outcomeOf(() => scenarioOf(id)));
      }),
    briefing: (id, persona) => outcomeOf(async () => (await scenarioOf(id, persona)).scenario),
    lastPerson: (id) => choices.getItem(`foyer.person.${id}`),
    rememberPerson: (id, persona) => choices.setItem(`foyer.person.${id}`, persona),
    open: (request, onProgress) =>
      outcomeOf(async () => {
        const before = request.resumeId === null ? null : await kept(request.resumeId);
        const persona = before?.scenario.persona ?? request.persona;
        const loaded = await scenarioOf(request.scenarioId, persona);
        if (before && before.scenario.hash !== loaded.scenario.hash)
          throw new AssetError({ kind: 'changed', file: request.scenarioId });
        return openVisit({ base, loaded, store, before, locale: request.locale, onProgress });
      }),
    openNight: (visit) => outcomeOf(() => openNight(base, visit)),
    // Who never entered has nothing to take up again.
    keptVisits: async () => {
      const visits = await store.list().catch(() => []);
      return visits.filter(({ lastTick }) => lastTick > 0);
    },
    forgetVisit: (id) => store.remove(id),
    scoreRecording: (recording) => outcomeOf(() => score(recording)),
    scoreKept: (id) => outcomeOf(async () => score(await kept(id))),
    scoreFile: (name, text) =>
      outcomeOf(async () => {
        const parsed = parseRecording(text);
        if (parsed.ok) {
          const { scenario, ratings } = parsed.value;
          checkRatings(name, (await scenarioOf(scenario.id, scenario.persona)).rubric, ratings);
          return score(parsed.value);
        }
        const problems = parsed.error.map((problem) => ({ ...problem, file: name }));
        throw new AssetError({ kind: 'unreadable', file: name, problems });
      }),
    rate: async (visit, ratings) => {
      await store.rate(visit.recording.id, ratings).catch(() => undefined);
      return scoreVisit(visit.scenario, visit.rubric, { ...visit.recording, ratings });
    },
  };
};

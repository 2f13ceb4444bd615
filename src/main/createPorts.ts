import { AssetError } from '../adapters/assets/assetError';
import { fetchIndex } from '../adapters/assets/fetchIndex';
import { fetchScenario } from '../adapters/assets/fetchScenario';
import { isDrawn } from '../adapters/assets/isDrawn';
import { openVisitStore } from '../adapters/storage/openVisitStore';
import type { FileProblem } from '../core/kernel/fileProblem';
import type { Recording } from '../core/recording/recording';
import { parseRecording } from '../core/recording/parseRecording';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import { ratingFlaws } from '../core/rubric/ratingFlaws';
import type { Loaded } from '../core/scenario/loadScenario';
import { registry } from '../kinds';
import { scoreVisit, type ScoredVisit } from '../session/scoreVisit';
import type { AppPorts, Outcome, ScenarioCard } from '../ui/ports';
import { headsetHere } from '../xr/headsetHere';
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

/** Scenarios are fetched once; one that failed is asked for again next time. */
const scenarioCache = () => {
  const kept = new Map<string, Promise<Loaded>>();
  return (id: string): Promise<Loaded> => {
    const known = kept.get(id);
    if (known) return known;
    const asked = fetchIndex(base).then((index) => fetchScenario({ base, id, index, registry }));
    kept.set(id, asked);
    asked.catch(() => kept.delete(id));
    return asked;
  };
};

const cardOf = (scenario: CompiledScenario): ScenarioCard => {
  const { id, title, objectives, minutes, review } = scenario;
  const draft = review.status === 'draft';
  return { id, title, objectives, minutes, draft, drawn: isDrawn(scenario) };
};

/** Connects the pages to storage, network, simulation and scene. */
export const createPorts = async (): Promise<AppPorts> => {
  const store = await openVisitStore();
  const scenarioOf = scenarioCache();
  const score = async (recording: Recording): Promise<ScoredVisit> => {
    const { scenario, rubric } = await scenarioOf(recording.scenario.id);
    return scoreVisit(scenario, rubric, recording);
  };
  const scoreOpened = async (file: string, recording: Recording): Promise<ScoredVisit> => {
    const { rubric } = await scenarioOf(recording.scenario.id);
    const flaws = ratingFlaws(rubric, recording.ratings);
    if (flaws.length === 0) return score(recording);
    const problems = flaws.map((message) => ({
      severity: 'error' as const,
      file,
      line: 1,
      column: 1,
      message,
    }));
    throw new AssetError({ kind: 'unreadable', file, problems });
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
        const tried = await Promise.all(
          ids.map(async (id) => ({ id, outcome: await outcomeOf(() => scenarioOf(id)) })),
        );
        const cards = tried.flatMap(({ outcome }) =>
          outcome.ok ? [cardOf(outcome.value.scenario)] : [],
        );
        const broken = tried.flatMap(({ id, outcome }) =>
          outcome.ok ? [] : [{ id, problem: outcome.problem }],
        );
        const [first] = broken;
        // Nothing at all came through: that is no matter of one scenario.
        if (cards.length === 0 && first) throw new AssetError(first.problem);
        return { cards, broken };
      }),
    briefing: (id) => outcomeOf(async () => (await scenarioOf(id)).scenario),
    open: (request, onProgress) =>
      outcomeOf(async () => {
        const loaded = await scenarioOf(request.scenarioId);
        const before = request.resumeId === null ? null : await kept(request.resumeId);
        if (before && before.scenario.hash !== loaded.scenario.hash)
          throw new AssetError({ kind: 'changed', file: request.scenarioId });
        return openVisit({ base, loaded, store, before, locale: request.locale, onProgress });
      }),
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
        if (parsed.ok) return scoreOpened(name, parsed.value);
        const problems = parsed.error.map((problem) => ({ ...problem, file: name }));
        throw new AssetError({ kind: 'unreadable', file: name, problems });
      }),
    rate: async (visit, ratings) => {
      await store.rate(visit.recording.id, ratings).catch(() => undefined);
      return scoreVisit(visit.scenario, visit.rubric, { ...visit.recording, ratings });
    },
  };
};

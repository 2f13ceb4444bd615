import { AssetError } from '../adapters/assets/assetError';
import { fetchIndex } from '../adapters/assets/fetchIndex';
import { fetchVisitFiles } from '../adapters/assets/fetchVisitFiles';
import { keptChoices } from '../adapters/storage/keptChoices';
import { browserVoice } from '../adapters/voice/browserVoice';
import { recordedVoice } from '../adapters/voice/recordedVoice';
import type { VisitHeader, VisitStore } from '../adapters/storage/visitStore';
import type { Locale } from '../core/kernel/texts';
import type { Recording } from '../core/recording/recording';
import type { Loaded } from '../core/scenario/loadScenario';
import { createVisitSession } from '../session/createVisitSession';
import type { OpenedVisit, Progress } from '../ui/ports';
import { giveVoice } from './giveVoice';
import { newVisitId } from './newVisitId';

type Request = {
  readonly base: string;
  readonly loaded: Loaded;
  readonly store: VisitStore;
  readonly before: Recording | null;
  readonly locale: Locale;
  readonly onProgress: (progress: Progress) => void;
};

const newHeader = ({ loaded, locale }: Request): VisitHeader => ({
  format: 'foyer-recording/1',
  id: newVisitId(),
  engine: __BUILD__,
  scenario: {
    id: loaded.scenario.id,
    hash: loaded.scenario.hash,
    persona: loaded.scenario.persona,
  },
  seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  draws: {},
  startedAt: new Date().toISOString(),
  locale,
});

/** A visit without the recordings of its voices is still a visit. */
const recordingsOf = async (base: string, id: string) => {
  const names = await fetchIndex(base).then(
    ({ scenarios }) => scenarios[id] ?? [],
    () => [],
  );
  return { files: new Set(names), folder: `${base}scenarios/${id}/` };
};

/** Fetches files and code of the 3D page side by side, builds the scene, and opens the visit on it. */
export const openVisit = async (request: Request): Promise<OpenedVisit> => {
  const { base, loaded, store, before, onProgress } = request;
  const { scenario, rubric } = loaded;
  const [files, recordings, { buildStage }] = await Promise.all([
    fetchVisitFiles(base, scenario, (done, total) => onProgress({ step: 'files', done, total })),
    recordingsOf(base, scenario.id),
    import('./buildStage').catch((cause: unknown) => {
      throw new AssetError({ kind: 'network', file: 'assets/' }, String(cause));
    }),
  ]);
  onProgress({ step: 'scene', done: 0, total: 1 });
  const stage = await buildStage(scenario, files, (done, total) =>
    onProgress({ step: 'later', done, total }),
  );
  if (!stage.ok) {
    const { kind, file, detail } = stage.error;
    const problem = { severity: 'error' as const, file, line: 1, column: 1, message: detail };
    throw new AssetError({ kind, file, problems: [problem] }, detail);
  }
  const header = before ?? newHeader(request);
  const session = await createVisitSession({
    scenario,
    rubric,
    store,
    before,
    header,
  });
  const opened = stage.value(session);
  const voice = giveVoice(
    session,
    request.locale,
    recordedVoice(recordings, browserVoice(window.speechSynthesis)),
    keptChoices(),
  );
  return {
    ...opened,
    voice,
    close: () => {
      voice.close();
      opened.close();
      // Left at the briefing: nothing happened, and nothing is to be taken up again.
      if (!before && session.tick() === 0) void store.remove(header.id).catch(() => undefined);
    },
  };
};

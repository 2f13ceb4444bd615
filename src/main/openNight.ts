import { AssetError } from '../adapters/assets/assetError';
import { fetchVisitFiles } from '../adapters/assets/fetchVisitFiles';
import { nightToShow } from '../core/night/nightToShow';
import { createNightSession } from '../session/createNightSession';
import { onlookersEyes } from '../session/onlookersEyes';
import type { ScoredVisit } from '../session/scoreVisit';
import type { OpenedNight, VoiceSwitch } from '../ui/ports';

const SILENT: VoiceSwitch = { here: () => false, on: () => false, turn: () => undefined };
const NO_PROGRESS = (): void => undefined;

/** Builds the flat as it was left, by night, with the night that followed the visit. Rejects with an AssetError. */
export const openNight = async (base: string, visit: ScoredVisit): Promise<OpenedNight> => {
  const shown = nightToShow(visit.scenario, visit.recording);
  // The trainee has taken her instruments along: no tape hangs there with its figure.
  const night = {
    ...shown,
    scenario: onlookersEyes(shown.scenario),
    world: { ...shown.world, readings: [] },
  };
  const [files, { buildStage }] = await Promise.all([
    fetchVisitFiles(base, night.scenario, NO_PROGRESS),
    import('./buildStage').catch((cause: unknown) => {
      throw new AssetError({ kind: 'network', file: 'assets/' }, String(cause));
    }),
  ]);
  const stage = await buildStage(night.scenario, files, NO_PROGRESS);
  if (!stage.ok) {
    const { kind, file, detail } = stage.error;
    const problem = { severity: 'error' as const, file, line: 1, column: 1, message: detail };
    throw new AssetError({ kind, file, problems: [problem] }, detail);
  }
  const session = createNightSession(visit, night);
  return { ...stage.value(session), session, voice: SILENT };
};

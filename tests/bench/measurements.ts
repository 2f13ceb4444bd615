import { drawnFlats } from '../../tools/pictures/drawnFlats.ts';
import { checkScenario } from './checkScenario';
import { coreSpeed } from './coreSpeed';
import { crowdedSteps } from './crowdedSteps';
import { drawnViews } from './drawnViews';
import { eventsVsXState } from './eventsVsXState';
import { bytesFirstFrame } from './bytesFirstFrame';
import { fivePeople } from './fivePeople';
import { flatFrameJs } from './flatFrameJs';
import { flatLoading } from './flatLoading';
import { flatTextures } from './flatTextures';
import { flatViews } from './flatViews';
import { idleTick } from './idleTick';
import { initialJs } from './initialJs';
import { frameJs } from './frameJs';
import { meshJs } from './meshJs';
import { gpuTextures } from './gpuTextures';
import type { Measurement } from './measurement';
import { mutateFiles } from './mutateFiles';
import { nights } from './nights';
import { scoreTwentyMinutes } from './scoreTwentyMinutes';
import { stepWithThings } from './stepWithThings';

/** In the order they run: what needs no browser first, the visit opens from a start page still untouched, then flat by flat. */
export const measurements: readonly Measurement[] = [
  coreSpeed,
  idleTick,
  stepWithThings,
  crowdedSteps,
  fivePeople,
  eventsVsXState,
  scoreTwentyMinutes,
  nights,
  checkScenario,
  mutateFiles,
  initialJs,
  bytesFirstFrame,
  drawnViews,
  gpuTextures,
  frameJs,
  meshJs,
  ...drawnFlats().flatMap((flat) => [
    flatLoading(flat),
    flatViews(flat),
    flatTextures(flat),
    flatFrameJs(flat),
  ]),
];

import type { VisitFiles } from '../adapters/assets/fetchVisitFiles';
import type { Locale } from '../core/kernel/texts';
import type { Result } from '../core/kernel/result';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import { kindViews } from '../kinds/views';
import type { VisitSession } from '../session/visitSession';
import type { Headset, OpenedVisit } from '../ui/ports';
import { DeskControls } from '../view/desk/DeskControls';
import { disposeScene } from '../view/load/disposeScene';
import { loadScene } from '../view/loadScene';
import type { SceneProblem } from '../view/load/sceneProblem';
import { VisitCanvas } from '../view/VisitCanvas';
import { VisitScene } from '../view/VisitScene';
import { HeadsetRig } from '../xr/HeadsetRig';
import { headsetHere } from '../xr/headsetHere';
import { stageHeadset } from './stageHeadset';

type Staged = (session: VisitSession, locale: Locale) => OpenedVisit;

const NO_HEADSET: Headset = {
  here: false,
  running: () => false,
  enter: () => Promise.reject(new Error('no headset')),
};

/** Builds the scene of a visit from its files. Loaded only when a visit is opened: three and XR are most of the code. */
export const buildStage = async (
  scenario: CompiledScenario,
  files: VisitFiles,
): Promise<Result<Staged, SceneProblem>> => {
  const { people, backdrop, ...apartment } = files;
  const loaded = await loadScene({
    apartment: { ...apartment, manifest: scenario.apartment, ...(backdrop ? { backdrop } : {}) },
    people,
  });
  if (!loaded.ok) return loaded;
  const scene = loaded.value;
  const here = await headsetHere();
  return {
    ok: true,
    value: (session, locale) => {
      const desk = (
        <VisitScene session={session} scene={scene} locale={locale} views={kindViews}>
          <DeskControls />
          {here && <HeadsetRig locale={locale} />}
        </VisitScene>
      );
      const { wrap, headset } = here ? stageHeadset() : { wrap: null, headset: NO_HEADSET };
      const Stage = () => (
        <VisitCanvas label={scenario.title[locale]}>{wrap ? wrap(desk) : desk}</VisitCanvas>
      );
      return { session, headset, Stage, close: () => disposeScene(scene) };
    },
  };
};

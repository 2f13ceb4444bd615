import type { VisitFiles } from '../adapters/assets/fetchVisitFiles';
import type { Result } from '../core/kernel/result';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import { kindViews } from '../kinds/views';
import type { VisitSession } from '../session/visitSession';
import type { Headset, OpenedVisit, StageProps } from '../ui/ports';
import { useLanguage } from '../ui/useLanguage';
import { DeskControls } from '../view/desk/DeskControls';
import { disposeScene } from '../view/load/disposeScene';
import { receiveLight } from '../view/load/receiveLight';
import { loadScene } from '../view/loadScene';
import type { SceneProblem } from '../view/load/sceneProblem';
import { PictureLost } from '../view/PictureLost';
import { VisitCanvas } from '../view/VisitCanvas';
import { VisitScene } from '../view/VisitScene';
import { HeadsetRig } from '../xr/HeadsetRig';
import { headsetHere } from '../xr/headsetHere';
import { fetchLaterLight } from './fetchLaterLight';
import { stageHeadset } from './stageHeadset';

type Staged = (session: VisitSession) => Omit<OpenedVisit, 'voice'>;

const NO_HEADSET: Headset = {
  here: false,
  running: () => false,
  enter: () => Promise.reject(new Error('no headset')),
};

/** Builds the scene of a visit from its files. Loaded only when a visit is opened: three and XR are most of the code. */
export const buildStage = async (
  scenario: CompiledScenario,
  files: VisitFiles,
  onLater: (done: number, total: number) => void,
): Promise<Result<Staged, SceneProblem>> => {
  const { people, ...apartment } = files;
  const { light } = apartment;
  const loaded = await loadScene({
    apartment: { ...apartment, manifest: scenario.apartment },
    people,
  });
  if (!loaded.ok) return loaded;
  const scene = loaded.value;
  const here = await headsetHere();
  return {
    ok: true,
    value: (session) => {
      const staged = here ? stageHeadset() : null;
      // The language is the page's own: it may have been changed while the flat was loading.
      const Stage = ({ onLost }: StageProps) => {
        const { locale } = useLanguage();
        const desk = (
          <VisitScene session={session} scene={scene} locale={locale} views={kindViews}>
            <DeskControls />
            <PictureLost onLost={onLost} />
            {here && <HeadsetRig locale={locale} />}
          </VisitScene>
        );
        return (
          <VisitCanvas label={scenario.title[locale]}>
            {staged ? staged.wrap(desk) : desk}
          </VisitCanvas>
        );
      };
      const stop = light
        ? fetchLaterLight({
            files: light,
            receive: (url, bytes) => receiveLight(scene, url, bytes),
            onProgress: onLater,
          })
        : () => undefined;
      const close = (): void => {
        stop();
        staged?.close();
        disposeScene(scene);
      };
      return { session, headset: staged?.headset ?? NO_HEADSET, Stage, close };
    },
  };
};

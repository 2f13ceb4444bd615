import type { ReactNode } from 'react';
import type { Headset } from '../ui/ports';
import { createHeadsetStore } from '../xr/createHeadsetStore';
import { HeadsetRoot } from '../xr/HeadsetRoot';

/** The headset of one visit: a way to wrap the scene, and the door the page opens. */
export const stageHeadset = (): {
  readonly wrap: (scene: ReactNode) => ReactNode;
  readonly headset: Headset;
  /** Takes the headset out of the visit: its session ends, and what the store put into the page is removed. */
  readonly close: () => void;
} => {
  const store = createHeadsetStore();
  let ready: () => void = () => undefined;
  let entering: Promise<void> | null = null;
  const connected = new Promise<void>((resolve) => {
    ready = resolve;
  });
  return {
    wrap: (scene) => (
      <HeadsetRoot store={store} onReady={ready}>
        {scene}
      </HeadsetRoot>
    ),
    headset: {
      here: true,
      running: () => store.getState().session !== undefined,
      // A second press while the first is on its way asks for nothing more.
      enter: () =>
        (entering ??= connected
          .then(async () => {
            if (!store.getState().session) await store.enterVR();
          })
          .finally(() => {
            entering = null;
          })),
    },
    close: () => {
      store
        .getState()
        .session?.end()
        .catch(() => undefined);
      store.destroy();
    },
  };
};

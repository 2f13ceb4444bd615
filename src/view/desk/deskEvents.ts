import { events, type EventManager, type RootStore } from '@react-three/fiber';

/** React Three Fiber's events, which point along the middle of the picture while the mouse is locked to it. */
export const deskEvents = (store: RootStore): EventManager<HTMLElement> => {
  const manager = events(store);
  return {
    ...manager,
    compute: (event, state, previous) => {
      if (document.pointerLockElement === null) {
        manager.compute?.(event, state, previous);
        return;
      }
      state.pointer.set(0, 0);
      state.raycaster.setFromCamera(state.pointer, state.camera);
    },
  };
};

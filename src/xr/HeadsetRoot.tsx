import { XR, type XRStore } from '@react-three/xr';
import { useEffect, type ReactNode } from 'react';

type Props = {
  readonly store: XRStore;
  /** Called once the store knows the renderer: before, no session can start. */
  readonly onReady: () => void;
  readonly children: ReactNode;
};

/** Everything inside is drawn in the headset while a session runs. */
export const HeadsetRoot = ({ store, onReady, children }: Props) => {
  useEffect(onReady, [onReady]);
  return <XR store={store}>{children}</XR>;
};

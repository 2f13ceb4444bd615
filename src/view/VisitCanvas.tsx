import { Canvas } from '@react-three/fiber';
import type { ComponentProps, ReactNode } from 'react';
import { AgXToneMapping } from 'three';
import { deskEvents } from './desk/deskEvents';

type Props = {
  /** Says what the picture shows, for a screen reader. */
  readonly label: string;
  /** Another event system than the desk's; React Three Fiber's own works in the headset too. */
  readonly events?: NonNullable<ComponentProps<typeof Canvas>['events']>;
  readonly children: ReactNode;
};

/** The canvas of a visit at the desk and in the headset; fills its parent. */
export const VisitCanvas = ({ label, events = deskEvents, children }: Props) => (
  <Canvas
    events={events}
    dpr={[1, 1.5]}
    camera={{ fov: 60, near: 0.05, far: 60, position: [0, 1.6, 0] }}
    gl={{
      antialias: true,
      toneMapping: AgXToneMapping,
      toneMappingExposure: 1,
      powerPreference: 'high-performance',
    }}
    style={{ touchAction: 'none' }}
    role="img"
    aria-label={label}
  >
    {children}
  </Canvas>
);

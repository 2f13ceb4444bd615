import type { ThreeEvent } from '@react-three/fiber';
import type { Target } from '../../session/attention';
import type { VisitSession } from '../../session/visitSession';
import { wasDragged } from '../pick/drag';
import { attendTo } from '../../session/attendTo';

export type PointerHandlers = {
  readonly onPointerEnter: (event: ThreeEvent<PointerEvent>) => void;
  readonly onPointerMove: (event: ThreeEvent<PointerEvent>) => void;
  readonly onPointerLeave: (event: ThreeEvent<PointerEvent>) => void;
  readonly onClick: (event: ThreeEvent<MouseEvent>) => void;
};

/**
 * The same handlers for mouse, touch and the rays of a headset. Each stops the event, so that a thing behind a nearer
 * one is not pointed at.
 */
export const pointerHandlers = (session: VisitSession, target: Target): PointerHandlers => {
  const point = (event: ThreeEvent<PointerEvent>): void => {
    event.stopPropagation();
    const { pointed } = session.attention.getState();
    if (pointed?.kind !== target.kind || pointed.id !== target.id)
      session.attention.setState({ pointed: target });
  };
  return {
    onPointerEnter: point,
    onPointerMove: point,
    onPointerLeave: () => {
      const { pointed } = session.attention.getState();
      if (pointed?.kind === target.kind && pointed.id === target.id)
        session.attention.setState({ pointed: null });
    },
    onClick: (event) => {
      event.stopPropagation();
      if (!wasDragged(event.nativeEvent)) attendTo(session, target);
    },
  };
};

import type { Object3D } from 'three';
import type { Manifest } from '../../core/apartment/manifest';
import { visibleRooms } from '../../core/apartment/visibleRooms';

/** What lies in rooms that cannot be seen from where the eyes are is not drawn. */
export type Sight = {
  /** Says in which rooms something stands now; in none means that it is always drawn. */
  readonly place: (object: Object3D, rooms: ReadonlySet<string>) => void;
  /** Once a frame: where the head is, in metres of the scene. */
  readonly advance: (xM: number, zM: number) => void;
  /** Draws everything again, until the next frame. */
  readonly reset: () => void;
};

/** The rooms hold for eyes within this of where they were worked out … */
const WITHIN_MM = 150;
/** … and are worked out anew this far from there: the eyes of a headset are beside the head, and a frame ahead of it. */
const RENEW_M = 0.09;
/** What the eyes see. Pictures of rooms are taken on a layer of their own and see everything. */
const SEEN_LAYER = 0;

const draw = (object: Object3D, shown: boolean): void => {
  object.traverse((part) => {
    if (shown) part.layers.enable(SEEN_LAYER);
    else part.layers.disable(SEEN_LAYER);
  });
};

const shareRoom = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const room of a) if (b.has(room)) return true;
  return false;
};

/** Keeps what is drawn to the rooms in sight. Between the steps of a walk a frame costs two comparisons. */
export const createSight = (manifest: Manifest): Sight => {
  const placed = new Map<Object3D, ReadonlySet<string>>();
  const hidden = new Set<Object3D>();
  let inSight: ReadonlySet<string> | null = null;
  let fromX = 0;
  let fromZ = 0;

  const update = (object: Object3D, rooms: ReadonlySet<string>): void => {
    const shown = inSight === null || rooms.size === 0 || shareRoom(rooms, inSight);
    if (shown === !hidden.has(object)) return;
    if (shown) hidden.delete(object);
    else hidden.add(object);
    draw(object, shown);
  };
  const updateAll = (): void => {
    for (const [object, rooms] of placed) update(object, rooms);
  };
  return {
    place: (object, rooms) => {
      placed.set(object, rooms);
      update(object, rooms);
    },
    advance: (xM, zM) => {
      if (inSight && Math.abs(xM - fromX) < RENEW_M && Math.abs(zM - fromZ) < RENEW_M) return;
      fromX = xM;
      fromZ = zM;
      const at = [Math.round(xM * 1000), Math.round(zM * 1000)] as const;
      const rooms = visibleRooms(manifest, at, WITHIN_MM);
      inSight = rooms;
      updateAll();
    },
    reset: () => {
      inSight = null;
      updateAll();
    },
  };
};

import type { Object3D } from 'three';
import { isInSight, type Footprint } from '../../core/apartment/isInSight';
import type { Manifest } from '../../core/apartment/manifest';
import { visibleRooms } from '../../core/apartment/visibleRooms';

/** What walls hide from where the eyes are is not drawn. */
export type Sight = {
  /** Says where something stands now; null, or in no room, means that it is always drawn. */
  readonly place: (object: Object3D, footprint: Footprint | null) => void;
  /** Once a frame: where the head is, in metres of the scene. */
  readonly advance: (xM: number, zM: number) => void;
  /** Draws everything again, until the next frame. */
  readonly reset: () => void;
};

/** What is in sight holds for eyes within this of where it was worked out … */
const WITHIN_MM = 100;
/** … and is worked out anew this far from there: the eyes of a headset are beside the head, and a frame ahead of it. */
const RENEW_M = 0.04;
/** What eyes see. Pictures of rooms are taken on a layer of their own, and see everything. */
const SEEN_LAYER = 0;

const draw = (object: Object3D, shown: boolean): void => {
  object.traverse((part) => {
    if (shown) part.layers.enable(SEEN_LAYER);
    else part.layers.disable(SEEN_LAYER);
  });
};

/** Keeps what is drawn to what is in sight. While nobody walks, a frame costs two comparisons. */
export const createSight = (manifest: Manifest): Sight => {
  const placed = new Map<Object3D, Footprint | null>();
  const hidden = new Set<Object3D>();
  let at: readonly [xMm: number, yMm: number] = [0, 0];
  let visible: ReturnType<typeof visibleRooms> | null = null;

  const update = (object: Object3D, footprint: Footprint | null): void => {
    const shown =
      visible === null ||
      footprint === null ||
      footprint.rooms.size === 0 ||
      isInSight(footprint, visible, at, WITHIN_MM);
    if (shown === !hidden.has(object)) return;
    if (shown) hidden.delete(object);
    else hidden.add(object);
    draw(object, shown);
  };
  const updateAll = (): void => {
    for (const [object, footprint] of placed) update(object, footprint);
  };
  return {
    place: (object, footprint) => {
      placed.set(object, footprint);
      update(object, footprint);
    },
    advance: (xM, zM) => {
      const stays = Math.abs(xM - at[0] / 1000) < RENEW_M && Math.abs(zM - at[1] / 1000) < RENEW_M;
      if (visible && stays) return;
      at = [Math.round(xM * 1000), Math.round(zM * 1000)];
      visible = visibleRooms(manifest, at, WITHIN_MM);
      updateAll();
    },
    reset: () => {
      visible = null;
      updateAll();
    },
  };
};

import { Raycaster, Vector3 } from 'three';
import { floorHeightAt } from '../../core/apartment/floorHeightAt';
import type { LoadedScene } from '../bindings/loadedScene';
import { stepped } from './bodyPose';
import type { Wish } from './wishOf';

/** Her calves hang so far ahead of where she sits: there the seat must end. */
const CALVES_M = 0.2;
/** A seat is not deeper than this. */
const DEEPEST_M = 0.48;
const STEP_M = 0.02;
/** Under both thighs, beside the hole of a toilet. */
const ASIDE_M = [-0.14, -0.09, 0.09, 0.14];
/** A cushion is so uneven. */
const UNEVEN_M = 0.06;

const DOWN = new Vector3(0, -1, 0);
const from = new Vector3();
const caster = new Raycaster();

/** Moves who sits to where her knees bend over the edge of the seat, and not inside it. */
export type Seats = <T extends Pick<Wish, 'anchor' | 'at' | 'posture'>>(wish: T) => T;

/** Measures the seats of a flat by what is drawn of them, each once. */
export const createSeats = ({
  apartment,
  shell,
  objects,
}: Pick<LoadedScene, 'apartment' | 'shell' | 'objects'>): Seats => {
  const measured = new Map<string, number>();
  const drawn = () => [shell, ...objects.values()];
  const aheadOf = (wish: Pick<Wish, 'anchor' | 'at'>): number => {
    const { at } = wish;
    const anchor = apartment.anchors[wish.anchor ?? ''];
    if (!at || anchor?.kind !== 'seat') return 0;
    const floorMm = floorHeightAt(apartment, at.xM * 1000, at.zM * 1000) ?? 0;
    const seatM = (floorMm + anchor.heightMm) / 1000;
    const isSeat = (aheadM: number): boolean =>
      ASIDE_M.some((asideM) => {
        const { xM, zM } = stepped(at, [asideM, aheadM], 0);
        caster.set(from.set(xM, seatM + UNEVEN_M, zM), DOWN);
        caster.far = 2 * UNEVEN_M;
        return caster.intersectObjects(drawn()).some(({ object }) => object.visible);
      });
    let edgeM = CALVES_M;
    while (edgeM < DEEPEST_M && isSeat(edgeM + STEP_M)) edgeM += STEP_M;
    return edgeM - CALVES_M;
  };
  return (wish) => {
    const { anchor, at, posture } = wish;
    if (anchor === null || !at || (posture !== 'sitting' && posture !== 'edge')) return wish;
    const aheadM = measured.get(anchor) ?? aheadOf(wish);
    measured.set(anchor, aheadM);
    return aheadM > 0 ? { ...wish, at: stepped(at, [0, aheadM], 0) } : wish;
  };
};

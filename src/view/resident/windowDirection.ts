import { Vector3 } from 'three';
import type { Anchor, CompiledApartment } from '../../core/apartment/compiledApartment';

const WINDOW_MM = 1500;
const FACE_MM = 1150;

/** From a seat towards the nearest window of its room; straight up in a room without one. */
export const windowDirection = ({ manifest }: CompiledApartment, seat: Anchor): Vector3 => {
  const towards = manifest.openings
    .filter(({ kind, rooms }) => kind === 'window' && rooms.includes(seat.room))
    .map(({ line: [from, to] }) => {
      const xMm = (from[0] + to[0]) / 2 - seat.at[0];
      const yMm = (from[1] + to[1]) / 2 - seat.at[1];
      return new Vector3(xMm, WINDOW_MM - FACE_MM, yMm);
    })
    .sort((a, b) => a.lengthSq() - b.lengthSq())[0];
  return (towards ?? new Vector3(0, 1, 0)).normalize();
};

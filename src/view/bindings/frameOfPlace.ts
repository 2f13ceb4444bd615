import type { Matrix4 } from 'three';
import type { Anchor } from '../../core/apartment/compiledApartment';
import { placeTransform } from './placeTransform';

/** A seat tells the height of its top; furniture put there stands on the floor below and is that seat. */
const onFloor = (anchor: Anchor): Anchor =>
  anchor.kind === 'seat' ? { ...anchor, heightMm: 0 } : anchor;

/** What takes a thing from `home` to `now`. `standing`: it stands on the floor, as furniture does, wherever it is put. */
export const frameOfPlace = (home: Anchor, now: Anchor, standing: boolean): Matrix4 =>
  standing ? placeTransform(onFloor(home), onFloor(now)) : placeTransform(home, now);

import { BoxGeometry, Group, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import { createSeats } from '../../../src/view/resident/createSeats';
import { roomApartment } from '../../support/roomApartment';

const apartment = roomApartment();
const [seat] = Object.values(apartment.anchors).filter(({ kind }) => kind === 'seat');
if (!seat) throw new Error('The room has no seat.');
const at = { xM: seat.at[0] / 1000, zM: seat.at[1] / 1000, yawRad: 0 };

/** A block whose front is so far ahead of where one sits, and something as high farther off. */
const seatsWith = (frontM: number) => {
  const shell = new Group();
  const block = (depthM: number, middleM: number): void => {
    const heightM = seat.heightMm / 1000;
    const mesh = new Mesh(new BoxGeometry(0.6, heightM, depthM));
    mesh.position.set(at.xM, heightM / 2, at.zM + middleM);
    shell.add(mesh);
  };
  block(0.6, frontM - 0.3);
  block(0.3, 0.7);
  shell.updateMatrixWorld(true);
  const scene = { apartment, shell, objects: new Map() };
  return createSeats(scene)({ anchor: seat.id, at, posture: 'sitting' }).at?.zM ?? Number.NaN;
};

describe('who sits', () => {
  it('is where her knees bend over the edge of a deep seat', () => {
    expect(seatsWith(0.36) - at.zM).toBeGreaterThan(0.13);
    expect(seatsWith(0.36) - at.zM).toBeLessThan(0.17);
  });

  it('stays in the middle of a seat that is no deeper than her thighs', () => {
    expect(seatsWith(0.2)).toBe(at.zM);
  });

  it('lies where she lies', () => {
    const seats = createSeats({ apartment, shell: new Group(), objects: new Map() });
    const lying = { anchor: seat.id, at, posture: 'lying' };
    expect(seats(lying)).toBe(lying);
  });
});

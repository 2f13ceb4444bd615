import { Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { LifeInput } from '../../../src/view/resident/createPersonLife';
import { createAid } from '../../../src/view/resident/createAid';
import { shippedProject } from '../../support/shippedProject';

const visits = [...shippedProject.scenarios.values()].filter(
  ({ scenario }) => scenario.id === 'risk-flat',
);

/** The flat's own rollator and the aid of the resident, before anybody has moved. */
const begun = (persona: string) => {
  const scenario = visits.find((visit) => visit.scenario.persona === persona)?.scenario;
  const person = scenario?.people[0];
  if (!scenario || !person) throw new Error(`risk-flat has no ${persona}`);
  const [inFlat, aid] = [new Object3D(), new Object3D()];
  aid.visible = false;
  const input: unknown = {
    session: { scenario },
    scene: { apartment: scenario.apartment, objects: new Map([['rollator', inFlat]]) },
    person,
    model: { aid },
  };
  return { scenario, inFlat, aid, made: createAid(input as LifeInput) };
};

describe('an aid before it is used', () => {
  it('is the wheelchair of who rolls, in the place of the rollator of the flat', () => {
    const { scenario, inFlat, aid, made } = begun('willy-lambert');
    const { follow } = made;
    follow(new Object3D(), {} as Parameters<typeof follow>[1]);
    expect([inFlat.visible, aid.visible]).toEqual([false, true]);
    const at = new Vector3().setFromMatrixPosition(aid.matrix);
    const [xMm, yMm] = scenario.apartment.anchors['living/armchair-side']?.at ?? [0, 0];
    expect(at.x).toBeCloseTo(xMm / 1000, 5);
    expect(at.z).toBeCloseTo(yMm / 1000, 5);
  });

  it('is the rollator of the flat for who walks with one', () => {
    const { inFlat, aid } = begun('jeanne-delattre');
    expect([inFlat.visible, aid.visible]).toEqual([true, false]);
  });
});

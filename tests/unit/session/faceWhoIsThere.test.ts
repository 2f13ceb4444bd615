import { expect, test } from 'vitest';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import { createVisitSession } from '../../../src/session/createVisitSession';
import { faceTarget } from '../../../src/session/faceTarget';
import { shippedScenario } from '../../support/shippedProject';

const open = (id: string) => {
  const { scenario, rubric } = shippedScenario(id);
  const header = {
    format: 'foyer-recording/1',
    id: '5b0d2c9e-0000-4000-8000-00000000000a',
    engine: 'test',
    scenario: { id: scenario.id, hash: scenario.hash },
    seed: 3,
    draws: {},
    startedAt: '2026-11-25T09:00:00.000Z',
    locale: 'nl',
  } as const;
  return createVisitSession({ scenario, rubric, header, store: memoryVisitStore(), before: null });
};

test('who opens the door on somebody on the floor looks down at her', async () => {
  const { pose, scenario, snapshots } = await open('found-on-floor');
  const lies = snapshots.getState().world.places['greta'];
  if (!lies) throw new Error('Greta is nowhere.');
  const dx = lies.xMm / 1000 - pose.xM;
  const dz = lies.yMm / 1000 - pose.zM;
  expect(Math.atan2(-dx, -dz)).toBeCloseTo(pose.yawRad, 2);
  const meets = pose.floorM + pose.eyeHeightM + Math.tan(pose.pitchRad) * Math.hypot(dx, dz);
  expect(meets).toBeGreaterThan(0);
  expect(meets).toBeLessThan(0.4);
  faceTarget(pose, scenario, snapshots.getState().world, { kind: 'person', id: 'greta' });
  expect(pose.pitchRad).toBeLessThan(-0.4);
});

test('who looks for somebody on her way looks where she is, not where she sat', async () => {
  const { pose, scenario, snapshots } = await open('risk-flat');
  const { world } = snapshots.getState();
  const id = scenario.people[0]?.id ?? '';
  const place = world.places[id];
  if (!place) throw new Error('The resident is nowhere.');
  const walking = { ...place, xMm: pose.xM * 1000 + 1000, yMm: pose.zM * 1000, anchor: null };
  const places = { ...world.places, [id]: walking };
  faceTarget(pose, scenario, { ...world, places }, { kind: 'person', id });
  expect(pose.yawRad).toBeCloseTo(-Math.PI / 2, 5);
});

test('who opens the door on an empty room looks straight ahead', async () => {
  expect((await open('risk-flat')).pose.pitchRad).toBe(0);
});

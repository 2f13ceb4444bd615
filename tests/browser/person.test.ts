import { Group, PerspectiveCamera } from 'three';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/core/sim/fact';
import { createPersonLife } from '../../src/view/resident/createPersonLife';
import { createSight } from '../../src/view/sight/createSight';
import { disposeScene } from '../../src/view/load/disposeScene';
import { loadScene } from '../../src/view/loadScene';
import { roomApartment } from '../support/roomApartment';
import { roomFiles } from '../support/roomFiles';
import { viewSession } from '../support/viewSession';

const WHO = 'jeanne';
const MODEL = '/models/people/jeanne';
const FRAME_S = 1 / 30;
/** A minute of her time: whoever is not there by then never comes. */
const MOST_FRAMES = 1800;

const person = async () => {
  const apartment = roomApartment();
  const [glb, manifest] = await Promise.all([
    fetch(`${MODEL}.glb`).then((answer) => answer.arrayBuffer()),
    fetch(`${MODEL}.json`).then((answer) => answer.json() as Promise<unknown>),
  ]);
  const people = { [WHO]: { name: MODEL, glb, manifest, aid: null } };
  const result = await loadScene({ ...(await roomFiles(apartment)), people });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const scene = result.value;
  const model = scene.people.get(WHO);
  const visit = viewSession(apartment);
  const [first] = visit.session.scenario.people;
  if (!model || !first) throw new Error(JSON.stringify(scene.problems));
  const sight = createSight(apartment.manifest);
  const input = { session: visit.session, scene, sight, locale: 'en' as const };
  return { ...visit, scene, model, life: createPersonLife({ ...input, person: first, model }) };
};

/** Frame after frame until what is waited for is seen. */
const watcher = ({ life, model }: Awaited<ReturnType<typeof person>>) => {
  const frame = new Group().add(model.root);
  const camera = new PerspectiveCamera();
  const heightOf = (name: string) =>
    model.root.getObjectByName(name)?.matrixWorld.elements[13] ?? NaN;
  const aheadOf = (name: string) =>
    model.root.getObjectByName(name)?.matrixWorld.elements[12] ?? NaN;
  const seen = {
    headM: () => heightOf('head'),
    strideM: () => aheadOf('footL') - aheadOf('footR'),
  };
  const until = (what: string, holds: () => boolean): void => {
    for (let i = 0; i < MOST_FRAMES; i++) {
      life.advance(frame, camera, FRAME_S);
      frame.updateMatrixWorld(true);
      if (holds()) return;
    }
    throw new Error(`She never ${what}: ${life.posture()}, ${frame.position.toArray().join(' ')}`);
  };
  return { frame, ...seen, until };
};

test('who sits gets up, walks and sits down again, as the facts say', async () => {
  const she = await person();
  const { life, scene, snapshots, change } = she;
  const { frame, headM, strideM, until } = watcher(she);
  const isAt = (xMm: number, anchor: string | null): void => {
    const places = { [WHO]: { room: 'living', xMm, yMm: 2000, anchor } };
    snapshots.setState(({ world }) => ({ world: { ...world, places } }));
  };
  const walks = (from: number, to: number): void => {
    const way: Fact[] = [];
    for (let xMm = from; xMm !== to;) {
      xMm += Math.sign(to - xMm) * 100;
      way.push({ seq: 0, tick: 0, type: 'actor/moved', who: WHO, xMm, yMm: 2000 });
    }
    isAt(to, null);
    snapshots.setState(({ facts }) => ({ facts: [...facts, ...way] }));
  };
  until('sat', () => life.posture() === 'sitting');
  const seatedM = headM();
  const chair = frame.position.clone();
  change(WHO, 'posture', 'standing');
  isAt(1000, null);
  until('stood', () => life.posture() === 'standing' && headM() > seatedM + 0.2);
  walks(1000, 2600);
  until('stepped out with the left', () => strideM() > 0.1);
  until('stepped out with the right', () => strideM() < -0.1);
  until('was there', () => frame.position.x > 2.5);
  walks(2600, 1000);
  until('came back', () => frame.position.x < 1.2);
  isAt(600, 'living/chair');
  change(WHO, 'posture', 'sitting');
  until('sat down', () => life.posture() === 'sitting' && Math.abs(headM() - seatedM) < 0.05);
  expect(frame.position.distanceTo(chair)).toBeLessThan(0.05);
  disposeScene(scene);
});

import { BoxGeometry, Group, Mesh, Raycaster, Scene, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { CAPTURED_LAYER, markCaptured } from '../../../src/view/light/markCaptured';
import { createSight } from '../../../src/view/sight/createSight';
import { footprintIn } from '../../../src/view/sight/footprintIn';
import { smallManifest } from '../../support/smallManifest';

const manifest = smallManifest();

/** A crate of half a metre in a frame of its own, standing at a point of the plan. */
const crateAt = (xMm: number, yMm: number): Group => {
  const frame = new Group();
  const crate = new Mesh(new BoxGeometry(0.5, 0.5, 0.5));
  frame.add(crate);
  frame.position.set(xMm / 1000, 0.25, yMm / 1000);
  frame.updateMatrixWorld(true);
  markCaptured(frame, []);
  return frame;
};

const isDrawn = (frame: Group): boolean =>
  frame.children.every((part) => part.layers.isEnabled(0) && part.visible);

const stage = () => {
  const sight = createSight(manifest);
  const things = {
    here: crateAt(2600, 2700),
    behindWall: crateAt(4600, 300),
    throughDoor: crateAt(5600, 1415),
  };
  for (const thing of Object.values(things)) sight.place(thing, footprintIn(manifest, thing));
  const drawn = (): readonly string[] =>
    Object.entries(things).flatMap(([name, thing]) => (isDrawn(thing) ? [name] : []));
  return { sight, things, drawn };
};

describe('what is drawn from where the eyes are', () => {
  test('everything, until they are anywhere', () => {
    expect(stage().drawn()).toHaveLength(3);
  });

  test('what is in the room and what is seen through the door, not what a wall hides', () => {
    const { sight, drawn } = stage();
    sight.advance(0.5, 1.4);
    expect(drawn()).toEqual(['here', 'throughDoor']);
    sight.advance(2.5, 2.3);
    expect(drawn()).toEqual(['here', 'behindWall', 'throughDoor']);
    sight.advance(4.3, 2.8);
    expect(drawn()).toEqual(['behindWall', 'throughDoor']);
    sight.advance(-9, -9);
    expect(drawn()).toHaveLength(3);
  });

  test('a thing that is carried elsewhere is judged where it is', () => {
    const { sight, things, drawn } = stage();
    sight.advance(0.5, 1.4);
    things.here.position.set(4.6, 0.25, 2.7);
    sight.place(things.here, footprintIn(manifest, things.here));
    expect(drawn()).toEqual(['throughDoor']);
    things.here.position.set(1, 0.25, 1);
    sight.place(things.here, footprintIn(manifest, things.here));
    expect(drawn()).toEqual(['here', 'throughDoor']);
  });

  test('being away, and the variants of a thing, are nothing to it', () => {
    const { sight, things } = stage();
    things.here.visible = false;
    sight.advance(4.3, 2.8);
    sight.advance(0.5, 1.4);
    expect(things.here.visible).toBe(false);
    expect(isDrawn(things.here)).toBe(true);
  });

  test('pictures of rooms still see it, rays of a pointer do not, and all is back when it ends', () => {
    const { sight, things, drawn } = stage();
    const scene = new Scene().add(things.behindWall);
    const ray = new Raycaster(new Vector3(4.6, 3, 0.3), new Vector3(0, -1, 0));
    expect(ray.intersectObject(scene)).not.toHaveLength(0);
    sight.advance(0.5, 1.4);
    expect(ray.intersectObject(scene)).toHaveLength(0);
    expect(things.behindWall.children[0]?.layers.isEnabled(CAPTURED_LAYER)).toBe(true);
    sight.reset();
    expect(drawn()).toHaveLength(3);
  });

  test('what has no shape, or stands out of doors, is always drawn', () => {
    const sight = createSight(manifest);
    const empty = new Group();
    const outside = crateAt(9000, 5000);
    sight.place(empty, footprintIn(manifest, empty));
    sight.place(outside, footprintIn(manifest, outside));
    sight.advance(0.5, 1.4);
    expect(empty.layers.isEnabled(0)).toBe(true);
    expect(isDrawn(outside)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { ClipInfo } from '../../../src/view/resident/clipInfo';
import { clipChain } from '../../../src/view/resident/clipChain';
import { createBody, type BodyWish } from '../../../src/view/resident/createBody';
import { edgePose } from '../../../src/view/resident/edgePose';
import { poseAlong } from '../../../src/view/resident/poseAlong';
import { before as poseBefore, stepped } from '../../../src/view/resident/bodyPose';

const clip = (name: string, from: string, to: string, more: Partial<ClipInfo> = {}): ClipInfo => ({
  name,
  seconds: 1,
  loop: from === to,
  from,
  to,
  rootM: [0, 0],
  rootYawRad: 0,
  speedMPerS: 0,
  ...more,
});

const CLIPS = [
  clip('sit-idle', 'sitting', 'sitting'),
  clip('sit-refuse', 'sitting', 'sitting', { loop: false }),
  clip('stand-idle', 'standing', 'standing'),
  clip('sit-to-stand', 'sitting', 'standing', { rootM: [0, 0.4], seconds: 2 }),
  clip('stand-to-sit', 'standing', 'sitting', { rootM: [0, -0.4], seconds: 2 }),
  clip('walk', 'standing', 'standing', { speedMPerS: 0.5 }),
  clip('fall', 'standing', 'floor', { rootM: [0, 0.6] }),
  clip('floor-to-side', 'floor', 'side'),
];
const FRAME_S = 1 / 60;
const standing: BodyWish = {
  posture: 'standing',
  at: null,
  idle: ['stand-idle'],
  walk: ['walk'],
  goesAs: 'standing',
};
const sitting: BodyWish = { ...standing, posture: 'sitting', idle: ['sit-idle'] };

const bodyAt = (posture: string) => {
  const played: string[] = [];
  const body = createBody(
    CLIPS,
    ({ name }) => {
      if (played.at(-1) !== name) played.push(name);
    },
    { pose: { xM: 0, zM: 0, yawRad: 0 }, posture },
  );
  const after = (seconds: number, look: () => void = () => undefined) => {
    for (let at = 0; at < seconds; at += FRAME_S) {
      body.update(FRAME_S);
      look();
    }
  };
  return { body, played, after };
};

describe('the body of a person', () => {
  it('goes from posture to posture by the fewest clips', () => {
    expect(clipChain(CLIPS, 'sitting', 'side')?.map(({ name }) => name)).toEqual([
      'sit-to-stand',
      'fall',
      'floor-to-side',
    ]);
    expect(clipChain(CLIPS, 'side', 'sitting')).toBeNull();
  });

  it('gets up, walks where the facts lead without a jump, and sits down where the seat is', () => {
    const { body, played, after } = bodyAt('sitting');
    body.want(sitting);
    after(0.2);
    body.goTo(0, 1);
    body.goTo(1, 1);
    body.want({ ...sitting, at: { xM: 2, zM: 1, yawRad: -Math.PI / 2 } });
    let last = { ...body.pose };
    let jumpM = 0;
    let before = '';
    let upS = 0;
    after(15, () => {
      const far = Math.hypot(body.pose.xM - last.xM, body.pose.zM - last.zM);
      // A clip that ends has carried the root along: the origin follows it in one frame.
      if (before === 'walk' && played.at(-1) === 'walk') jumpM = Math.max(jumpM, far);
      before = played.at(-1) ?? '';
      if (body.posture() === 'standing') upS += FRAME_S;
      last = { ...body.pose };
    });
    expect(played).toEqual(expect.arrayContaining(['sit-to-stand', 'walk', 'stand-to-sit']));
    expect(played.at(-1)).toBe('sit-idle');
    expect(body.posture()).toBe('sitting');
    expect(body.pose.xM).toBeCloseTo(2, 3);
    expect(body.pose.zM).toBeCloseTo(1, 3);
    expect(body.pose.yawRad).toBeCloseTo(-Math.PI / 2, 3);
    expect(jumpM).toBeLessThan(0.03);
    expect(upS).toBeGreaterThan(1);
  });

  it('falls where she walks and stays there', () => {
    const { body, played, after } = bodyAt('standing');
    body.want(standing);
    body.goTo(0, 2);
    after(2);
    body.want({ ...standing, posture: 'floor', idle: ['floor-idle'] });
    after(6);
    expect(played).toContain('fall');
    expect(body.posture()).toBe('floor');
    expect(body.pose.zM).toBeCloseTo(2.6, 1);
  });

  it('makes a gesture only in the posture it belongs to, and once', () => {
    const { body, played, after } = bodyAt('standing');
    body.want(standing);
    after(0.1);
    body.gesture('sit-refuse');
    after(0.1);
    expect(played).toEqual(['stand-idle']);
    body.put(body.pose, 'sitting');
    body.want(sitting);
    body.gesture('sit-refuse');
    after(2);
    expect(played).toEqual(['stand-idle', 'sit-refuse', 'sit-idle']);
  });

  it('is put in place when a way is too far behind', () => {
    const { body, after } = bodyAt('standing');
    body.want(standing);
    for (let x = 1; x < 20; x++) body.goTo(x, 0);
    after(0.1);
    expect(body.pose.xM).toBeGreaterThan(10);
  });

  it('steps back to where a clip began', () => {
    const end = { xM: 3, zM: -1, yawRad: 2 };
    const start = poseBefore(end, [0.2, -0.4], 0.7);
    const again = stepped(start, [0.2, -0.4], 0.7);
    expect(again.xM).toBeCloseTo(end.xM, 9);
    expect(again.zM).toBeCloseTo(end.zM, 9);
    expect(again.yawRad).toBeCloseTo(end.yawRad, 9);
  });
});

describe('a body between bed, floor and the pace of the facts', () => {
  const BED = [
    ...CLIPS,
    clip('lie-idle', 'lying', 'lying'),
    clip('edge-to-lie', 'edge', 'lying', { rootM: [-0.1, -0.3], rootYawRad: -Math.PI / 2 }),
    clip('lie-to-edge', 'lying', 'edge', { rootM: [0.3, -0.1], rootYawRad: Math.PI / 2 }),
  ];
  const lying: BodyWish = { ...standing, posture: 'lying', idle: ['lie-idle'] };
  const bed = { xM: 1, zM: 1, yawRad: 0 };

  it('walks up to a bed, sits down on its edge and lies where it is to lie, by the clips of seats', () => {
    const played: string[] = [];
    const body = createBody(
      BED,
      ({ name }) => {
        if (played.at(-1) !== name) played.push(name);
      },
      { pose: { xM: 2.4, zM: 1, yawRad: 0 }, posture: 'standing' },
    );
    body.want({ ...lying, at: bed });
    for (let at = 0; at < 20; at += FRAME_S) body.update(FRAME_S);
    expect(played.slice(-3)).toEqual(['stand-to-sit', 'edge-to-lie', 'lie-idle']);
    expect(body.pose).toEqual(bed);
    expect(edgePose(bed, BED).yawRad).toBeCloseTo(Math.PI / 2, 9);
  });

  it('is in bed at once when a night begins elsewhere', () => {
    const body = createBody(BED, () => undefined, {
      pose: { xM: 9, zM: 9, yawRad: 2 },
      posture: 'sitting',
    });
    body.want({ ...lying, at: bed });
    body.update(FRAME_S);
    expect(body.posture()).toBe('lying');
    expect(body.pose).toEqual(bed);
  });

  it('does not stop and start between the points of a slow walk', () => {
    const { body, played, after } = bodyAt('standing');
    body.want(standing);
    for (let step = 1; step < 12; step++) {
      body.goTo(0, step * 0.25);
      after(0.25 / 0.3);
    }
    expect(played).toEqual(['walk']);
  });

  it('is taken up again where turning and kneeling have brought it', () => {
    const there = poseAlong(bed, CLIPS, 'standing', 'side');
    expect(there.zM).toBeCloseTo(1.6, 9);
    expect(poseAlong(bed, CLIPS, 'side', 'standing')).toEqual(bed);
  });

  it('falls from where she is to where there is room for her, without a step to a mark first', () => {
    const { body, played, after } = bodyAt('standing');
    const at = { xM: 0.4, zM: 0.3, yawRad: 1.2 };
    body.want({ ...standing, posture: 'floor', at });
    let farthestM = 0;
    after(0.5, () => {
      farthestM = Math.max(farthestM, Math.hypot(body.pose.xM, body.pose.zM));
    });
    expect(played).toEqual(['fall']);
    expect(farthestM).toBeLessThan(0.5);
    after(1);
    expect(body.posture()).toBe('floor');
    expect(body.pose).toEqual(at);
  });
});

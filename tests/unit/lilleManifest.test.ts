import { expect, test } from 'vitest';
import { shippedFlats } from '../support/shippedFlats';

const lille = shippedFlats.find(({ id }) => id === 'lille');
if (lille === undefined) throw new Error('Lille ships');
const { manifest } = lille;

/** Millimetres free of boxes along a plan line, from a free point both ways; the named thing may be left out. */
function freeSpan(axis: 0 | 1, at: number, from: number, without?: string): number {
  const other = axis === 0 ? 1 : 0;
  let low = -Infinity;
  let high = Infinity;
  for (const box of manifest.collision) {
    if (box.object === without && without !== undefined) continue;
    if (box.min[other] > at || box.max[other] < at) continue;
    if (box.max[axis] <= from) low = Math.max(low, box.max[axis]);
    else if (box.min[axis] >= from) high = Math.min(high, box.min[axis]);
    else return 0;
  }
  return high - low;
}

test('what the risk flat measures is as high in Lille as its rubric has it', () => {
  const height = (id: string): number =>
    manifest.anchors.find((anchor) => anchor.id === id)?.heightMm ?? -1;
  expect(height('bathroom/toilet')).toBe(390);
  expect(height('bathroom/toilet-side')).toBe(980);
  expect(height('bathroom/tub-side')).toBe(750);
  expect(height('living/armchair')).toBe(470);
  expect(height('kitchen/shelf')).toBe(1900);
});

test('doors leave at least 830 mm free between the collision boxes, also before and behind them', () => {
  const ways = manifest.openings.filter(({ kind }) => kind === 'door' || kind === 'passage');
  expect(ways.length).toBeGreaterThanOrEqual(5);
  for (const { id, line } of ways) {
    const axis = line[0][1] === line[1][1] ? 0 : 1;
    const middle = Math.round((line[0][axis] + line[1][axis]) / 2);
    for (const off of [-300, -100, 0, 100, 300]) {
      const at = line[0][axis === 0 ? 1 : 0] + off;
      expect(freeSpan(axis, at, middle), `${id} ${off}`).toBeGreaterThanOrEqual(830);
    }
  }
});

test('the boxes narrow the hall to 680 mm, and without them it is wide', () => {
  expect(freeSpan(1, 1850, 2700)).toBeGreaterThanOrEqual(660);
  expect(freeSpan(1, 1850, 2700)).toBeLessThanOrEqual(700);
  expect(freeSpan(1, 1850, 2700, 'hall-boxes')).toBeGreaterThanOrEqual(1150);
});

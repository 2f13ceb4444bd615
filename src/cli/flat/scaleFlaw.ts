import type { Manifest } from '../../core/apartment/manifest';
import type { Bounds } from './unionOfBounds';

/** Far larger or smaller than the plan, the model is in another unit. */
const SCALES = [
  { from: 400, unit: 'millimetres' },
  { from: 40, unit: 'centimetres' },
] as const;
const TINY = 0.1;

const metres = (bounds: Bounds): string =>
  ([0, 1, 2] as const)
    .map((axis) => `${bounds.min[axis].toFixed(1)} to ${bounds.max[axis].toFixed(1)}`)
    .join(', ');

const planOf = ({ rooms }: Manifest): Bounds => {
  const xs = rooms.flatMap(({ floorPolygon }) => floorPolygon.map(([x]) => x / 1000));
  const zs = rooms.flatMap(({ floorPolygon }) => floorPolygon.map(([, y]) => y / 1000));
  const ceilings = rooms.map(({ ceilingHeightMm }) => ceilingHeightMm / 1000);
  return {
    min: [Math.min(...xs), 0, Math.min(...zs)],
    max: [Math.max(...xs), Math.max(...ceilings), Math.max(...zs)],
  };
};

const span = ({ min, max }: Bounds, axis: 0 | 1 | 2): number => max[axis] - min[axis];

const longest = (bounds: Bounds): number =>
  Math.max(span(bounds, 0), span(bounds, 1), span(bounds, 2));

/** Height and depth fit better the other way round, by this much. */
const TURNED_M = 0.5;

const liesDown = (model: Bounds, plan: Bounds): boolean => {
  const apart = (axis: 0 | 1 | 2, planAxis: 0 | 1 | 2): number =>
    Math.abs(span(model, axis) - span(plan, planAxis));
  return apart(1, 1) + apart(2, 2) - apart(1, 2) - apart(2, 1) > TURNED_M;
};

/** In what a model does not fit the plan of its flat as a whole: unit, axes, place. Null when it does. */
export const scaleFlaw = (model: Bounds, manifest: Manifest): string | null => {
  const plan = planOf(manifest);
  const times = longest(model) / longest(plan);
  const unit = SCALES.find(({ from }) => times >= from)?.unit;
  if (unit !== undefined)
    return `The model is ${Math.round(times)} times as large as the plan: it seems to be in ${unit}. Export it in metres.`;
  if (times < TINY)
    return `The model is ${Math.round(1 / times)} times smaller than the plan. Export it in metres, the plan is in millimetres.`;
  if (liesDown(model, plan))
    return 'The model lies on its side: it is as high as the plan is deep. Export it with y up (glTF’s "+Y up").';
  const covers = ([0, 2] as const).every(
    (axis) => model.min[axis] <= plan.min[axis] + 1 && model.max[axis] >= plan.max[axis] - 1,
  );
  if (covers) return null;
  return `The model covers ${metres(model)} m (x, y, z) and the rooms ${metres(plan)} m: one of them is shifted or turned. Plan x is the model’s x, plan y its z.`;
};

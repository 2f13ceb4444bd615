import type { NightScene } from './nightScene';

type Point = readonly [xMm: number, yMm: number];
type Box = { readonly min: Point; readonly max: Point };

/** Half of somebody who walks by. */
const BESIDE_MM = 200;
/** So near to what narrows the way, she is in the narrow. */
const NARROW_MM = 500;
/** How large a thing is that no drawing shows. */
const UNDRAWN_MM = 600;

const isIn = ({ min, max }: Box, [x, y]: Point, marginMm: number): boolean =>
  x >= min[0] - marginMm &&
  x <= max[0] + marginMm &&
  y >= min[1] - marginMm &&
  y <= max[1] + marginMm;

const boxOf = ({ scenario, position }: NightScene, thing: string): Box | null => {
  const middle = position(thing);
  if (middle === null) return null;
  const object = scenario.apartment.manifest.objects.find(({ id }) => id === thing);
  const [width, depth] = object?.sizeMm ?? [UNDRAWN_MM, UNDRAWN_MM];
  const [halfX, halfY] = [width >> 1, depth >> 1];
  return {
    min: [middle[0] - halfX, middle[1] - halfY],
    max: [middle[0] + halfX, middle[1] + halfY],
  };
};

/** Does she come over (beside) a thing at this point? */
export const meetsThing = (
  scene: NightScene,
  thing: string,
  point: Point,
  how: 'over' | 'beside',
): boolean => {
  const box = boxOf(scene, thing);
  return box !== null && isIn(box, point, how === 'over' ? BESIDE_MM : NARROW_MM);
};

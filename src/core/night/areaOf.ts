import type { NightScene } from './nightScene';

type Point = readonly [xMm: number, yMm: number];
type Box = { readonly min: Point; readonly max: Point };

/** How large a thing is that no drawing shows. */
const UNDRAWN_MM = 600;

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

/** Is a point so near to a thing, in mm from its edges? Null when the thing is not in the flat. */
export const areaOf = (
  scene: NightScene,
  thing: string,
  marginMm: number,
): ((point: Point) => boolean) | null => {
  const box = boxOf(scene, thing);
  if (box === null) return null;
  const { min, max } = box;
  return ([x, y]) =>
    x >= min[0] - marginMm &&
    x <= max[0] + marginMm &&
    y >= min[1] - marginMm &&
    y <= max[1] + marginMm;
};

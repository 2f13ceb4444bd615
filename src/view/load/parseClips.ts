import type { ClipInfo } from '../resident/clipInfo';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

const clipOf = (value: unknown): ClipInfo | null => {
  if (!isBag(value)) return null;
  const { name, seconds, loop, from, to, rootMm, rootYawDeg, speedMmPerS = 0 } = value;
  return typeof name === 'string' &&
    isNumber(seconds) &&
    typeof loop === 'boolean' &&
    typeof from === 'string' &&
    typeof to === 'string' &&
    isPair(rootMm) &&
    isNumber(rootYawDeg) &&
    isNumber(speedMmPerS)
    ? {
        name,
        seconds,
        loop,
        from,
        to,
        rootM: [rootMm[0] / 1000, rootMm[1] / 1000],
        rootYawRad: (rootYawDeg * Math.PI) / 180,
        speedMPerS: speedMmPerS / 1000,
      }
    : null;
};

/** The clips of a person's model, in metres and radians; null when one of them is not whole. */
export const parseClips = (value: unknown): readonly ClipInfo[] | null => {
  if (!Array.isArray(value)) return null;
  const clips = value.map(clipOf).filter((clip) => clip !== null);
  return clips.length === value.length ? clips : null;
};

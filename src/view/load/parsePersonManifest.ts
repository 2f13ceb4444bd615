import type { Result } from '../../core/kernel/result';
import type { ClipInfo } from '../resident/clipInfo';
import { parseClips } from './parseClips';
import type { SceneProblem } from './sceneProblem';

/** What the file beside a person's model says of it. */
export type PersonManifest = {
  readonly id: string;
  readonly morphMesh: string;
  /** Weights of the face at rest. */
  readonly rest: Readonly<Record<string, number>>;
  readonly seatHeightMm: number;
  readonly eyeHeightSittingMm: number;
  readonly headBone: string;
  readonly eyeBones: { readonly left: string; readonly right: string };
  readonly clips: readonly ClipInfo[];
  readonly limitsDeg: { readonly eyes: number; readonly head: number };
};

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Missing extends Error {}

const field = <T>(bag: Bag, key: string, is: (value: unknown) => value is T, what: string): T => {
  const value = bag[key];
  if (!is(value)) throw new Missing(`"${key}" should be ${what}`);
  return value;
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isWeights = (value: unknown): value is Readonly<Record<string, number>> =>
  isBag(value) && Object.values(value).every(isNumber);

const read = (value: unknown): PersonManifest => {
  if (!isBag(value)) throw new Missing('it should be an object');
  if (value['format'] !== 'foyer-person/1') throw new Missing('"format" should be foyer-person/1');
  const eyes = field(value, 'eyeBones', isBag, 'an object');
  const clips = parseClips(value['clips']);
  if (clips === null)
    throw new Missing('"clips" should say name, seconds, loop, from, to and root of each');
  const limits = field(value, 'limitsDeg', isBag, 'an object');
  return {
    id: field(value, 'id', isText, 'a name'),
    morphMesh: field(value, 'morphMesh', isText, 'a name'),
    rest: field(value, 'rest', isWeights, 'weights by name'),
    seatHeightMm: field(value, 'seatHeightMm', isNumber, 'a number'),
    eyeHeightSittingMm: field(value, 'eyeHeightSittingMm', isNumber, 'a number'),
    headBone: field(value, 'headBone', isText, 'a name'),
    eyeBones: {
      left: field(eyes, 'left', isText, 'a name'),
      right: field(eyes, 'right', isText, 'a name'),
    },
    clips,
    limitsDeg: {
      eyes: field(limits, 'eyes', isNumber, 'a number'),
      head: field(limits, 'head', isNumber, 'a number'),
    },
  };
};

/** Checks the JSON beside a person's model before anything relies on it. */
export const parsePersonManifest = (
  file: string,
  value: unknown,
): Result<PersonManifest, SceneProblem> => {
  try {
    return { ok: true, value: read(value) };
  } catch (cause) {
    if (!(cause instanceof Missing)) throw cause;
    return { ok: false, error: { kind: 'unreadable', file, detail: cause.message } };
  }
};

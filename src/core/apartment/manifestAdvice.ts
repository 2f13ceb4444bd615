import type { z } from 'zod';

/** What to write for a key that is missing, as it would stand in the file. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: '"id": "living"',
  name: '"name": {"fr": "Séjour", "nl": "Woonkamer", "en": "Living room"}',
  type: '"type": "living"',
  kind: '"kind": "place"',
  floorPolygon: '"floorPolygon": [[0, 0], [4000, 0], [4000, 3000], [0, 3000]], millimetres',
  ceilingHeightMm: '"ceilingHeightMm": 2500',
  floorFinish: '"floorFinish": "oak"',
  rooms: '"rooms": ["living", "bedroom"]',
  line: '"line": [[4000, 1000], [4000, 1830]], from jamb to jamb',
  clearWidthMm: '"clearWidthMm": 830',
  heightMm: '"heightMm": 450',
  thresholdHeightMm: '"thresholdHeightMm": 0',
  hinge: '"hinge": "left"',
  node: '"node": "sofa", as the model calls it',
  class: '"class": "furniture"',
  room: '"room": "living"',
  sizeMm: '"sizeMm": [800, 800, 900], east-west, north-south, height',
  movable: '"movable": false',
  at: '"at": [1500, 2000], millimetres to the east and to the south',
  headingDeg: '"headingDeg": 180, clockwise from north',
  min: '"min": [0, 0]',
  max: '"max": [600, 400]',
  bytes: '"bytes": 123456, the size of the file',
  url: '"url": "room.glb"',
  openings: '"openings": []',
  objects: '"objects": []',
  anchors:
    '"anchors": [{"id": "living/door", "kind": "spawn", "at": [500, 500], "heightMm": 0, "headingDeg": 90}]',
  collision: '"collision": []',
};

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  boolean: 'true or false, without quotes',
  int: 'a whole number, without quotes',
  number: 'a number, without quotes',
  object: 'a block in { }',
  string: 'a text in double quotes',
};

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

const wrongType = ({
  input,
  expected,
}: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string => {
  const wanted = EXPECTED[expected] ?? expected;
  const number = typeof input === 'string' ? Number(input) : input;
  const whole = typeof number === 'number' && Number.isFinite(number) ? Math.round(number) : null;
  const hint = expected === 'int' && whole !== null ? ` Write ${whole}.` : '';
  return `expected ${wanted}, found ${shown(input)}.${hint}`;
};

const wrongFormat = (input: unknown, path: readonly PropertyKey[]): string => {
  const words = String(input)
    .toLowerCase()
    .split(/[^a-z0-9/]+/)
    .filter(Boolean)
    .join('-');
  const isPlace = path[0] === 'anchors' || path.at(-1) === 'anchor';
  if (path.at(-1) === 'date') return `${shown(input)} is no date. Write it as "2026-11-24".`;
  return isPlace
    ? `${shown(input)} is no place. Write room/place in lower case, as "living/armchair".`
    : `${shown(input)} is no id. Write lower-case words joined by hyphens, as "${/^[a-z]/.test(words) ? words.replaceAll('/', '-') : 'living'}".`;
};

/** How to mend a manifest that has not the shape of one, in the words of its author; undefined where zod says enough. */
export const manifestAdvice = (issue: z.core.$ZodRawIssue): string | undefined => {
  const path = issue.path ?? [];
  const key = String(path.at(-1) ?? '');
  if (
    issue.input === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  ) {
    const example = EXAMPLES[key];
    const values = issue.code === 'invalid_value' ? ` One of: ${issue.values.join(', ')}.` : '';
    return `"${key}" is missing.${values}${example === undefined ? '' : ` Add ${example}.`}`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'invalid_value':
      return `${shown(issue.input)} is not known here. Write one of: ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return wrongFormat(issue.input, path);
    case 'unrecognized_keys':
      return `${issue.keys.map((each) => `"${each}"`).join(', ')} is not known here. Mend its spelling, or take it out.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `this list needs at least ${issue.minimum} entries${key === 'floorPolygon' ? ': one for each corner of the floor' : ''}.`
        : undefined;
    default:
      return undefined;
  }
};

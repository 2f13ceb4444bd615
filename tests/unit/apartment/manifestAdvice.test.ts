import { expect, test } from 'vitest';
import { apartmentProblems } from '../../../src/core/apartment/apartmentProblems';
import { flatFlaws } from '../../../src/core/apartment/check/flatFlaws';
import { parseManifest } from '../../../src/core/apartment/parseManifest';
import { smallManifest } from '../../support/smallManifest';

const good = JSON.stringify(smallManifest(), null, 2);

/** What is said of a manifest, as `line:column message`. */
const said = (text: string): readonly string[] => {
  const parsed = parseManifest(text, 'apartment.json');
  const problems = parsed.ok
    ? apartmentProblems(flatFlaws(parsed.value, null), text, 'apartment.json')
    : parsed.error;
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

test.each([
  ['a key that is missing', /\n *"ceilingHeightMm": 2500,/, '', 'rooms.0.ceilingHeightMm: "ceilingHeightMm" is missing. Add "ceilingHeightMm": 2500.'],
  ['a choice that is missing', /\n *"type": "living",/, '', 'rooms.0.type: "type" is missing. One of: entrance, hall'],
  ['a kind that nobody knows', '"hinge": "left"', '"hinge": "top"', 'openings.0.hinge: "top" is not known here. Write one of: left, right, sliding, none.'],
  ['a number in quotes', '"ceilingHeightMm": 2500', '"ceilingHeightMm": "2500"', 'expected a number, without quotes, found "2500".'],
  ['a number that is not whole', '"ceilingHeightMm": 2500', '"ceilingHeightMm": 2500.4', 'expected a whole number, without quotes, found 2500.4. Write 2500.'],
  ['an id with capitals', '"id": "living"', '"id": "Living Room"', 'rooms.0.id: "Living Room" is no id. Write lower-case words joined by hyphens, as "living-room".'],
  ['an anchor without a room', '"id": "bedroom/bed"', '"id": "bed"', '"bed" is no place. Write room/place in lower case, as "living/armchair".'],
  ['a key that nobody knows', '"clearWidthMm"', '"widthMm": 1, "clearWidthMm"', 'openings.0: "widthMm" is not known here. Mend its spelling, or take it out.'],
  ['a floor of two corners', /"floorPolygon": \[[^]*?\]\s*\]/, '"floorPolygon": [[0, 0], [4000, 0]]', 'this list needs at least 3 entries: one for each corner of the floor.'],
  ['a floor closed by hand', /"floorPolygon": \[[^]*?\]\s*\]/, '"floorPolygon": [[0, 0], [4000, 0], [4000, 3000], [0, 3000], [0, 0]]', 'ends where it begins, at 0, 0. Leave its last corner out: the outline closes by itself.'],
  ['a floor that crosses itself', /"floorPolygon": \[[^]*?\]\s*\]/, '"floorPolygon": [[0, 0], [4000, 3000], [4000, 0], [0, 3000]]', 'The outline of "living" crosses itself between 0, 0 and 4000, 3000. List its corners in the order'],
])('%s is named at its place, with how to mend it', (_, found, instead, message) => {
  const text = good.replace(found, instead);
  expect(text).not.toBe(good);
  const told = said(text);
  expect(told.join('\n')).toContain(message);
  const [line = 0, column = 0] = (told.find((each) => each.includes(message)) ?? '').split(/[: ]/).map(Number);
  const row = text.split('\n')[line - 1] ?? '';
  expect(line).toBeGreaterThan(1);
  expect(row.slice(column - 1).trim()).not.toBe('');
}); // prettier-ignore

test('an anchor in another room is told which, one off all floors where to go', () => {
  const moved = (at: [number, number]) => {
    const rest = smallManifest();
    const anchors = rest.anchors.map((one) => (one.id === 'bedroom/bed' ? { ...one, at } : one));
    return said(JSON.stringify({ ...rest, anchors }, null, 2)).join('\n');
  };
  expect(moved([2000, 1500])).toContain(
    'That is the floor of "living": move it, or call it "living/bed".',
  );
  expect(moved([4600, 3600])).toContain('Move it onto the floor of "bedroom".');
});

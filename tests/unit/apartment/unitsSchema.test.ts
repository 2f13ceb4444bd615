import { expect, test } from 'vitest';
import { parseFloorLight } from '../../../src/core/apartment/parseFloorLight';

const textWith = (units: unknown): string =>
  JSON.stringify({
    format: 'foyer-floor-light/1',
    cellMm: 100,
    origin: [0, 0],
    columns: 2,
    rows: 1,
    layers: [{ id: 'sky', luxPerUnit: 0.5, units }],
  });

const said = (units: unknown): readonly string[] => {
  const read = parseFloorLight(textWith(units), 'floor-light.json');
  return read.ok
    ? []
    : read.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

test('whole numbers from 0 on and null are the light of a floor', () => {
  expect(said([0, null])).toEqual([]);
  expect(said([])).toEqual([]);
  expect(said([Number.MAX_SAFE_INTEGER])).toEqual([]);
});

test('anything else is named with its place', () => {
  const at = textWith([3, -1]).indexOf('-1') + 1;
  expect(said([3, -1])).toEqual([`1:${at} layers.0.units.1: Too small: expected number to be >=0`]);
  for (const wrong of [0.5, '3', true, {}, [1], 2 ** 60])
    expect(said([3, wrong]), JSON.stringify(wrong)).toEqual([
      expect.stringMatching(/^1:\d+ layers\.0\.units\.1: .*(expected|int)/),
    ]);
  for (const wrong of [null, 'x', {}])
    expect(said(wrong), JSON.stringify(wrong)).toEqual([
      expect.stringMatching(/^1:\d+ layers\.0\.units: .*expected array/),
    ]);
});

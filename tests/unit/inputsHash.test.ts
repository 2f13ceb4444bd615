import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputsHash } from '../../assets/inputsHash.mjs';

let assets = '';
const write = (path: string, text: string): void => writeFileSync(join(assets, path), text);

beforeAll(() => {
  assets = mkdtempSync(join(tmpdir(), 'foyer-inputs-'));
  const from = resolve(import.meta.dirname, '../../assets');
  cpSync(from, assets, {
    recursive: true,
    filter: (path) => !path.includes(join('assets', 'people')) && !path.includes('__pycache__'),
  });
});
afterAll(() => rmSync(assets, { recursive: true, force: true }));

describe('the hash of what a flat is made from', () => {
  test('stays when a piece is added that the flat does not use', () => {
    const before = inputsHash(assets, 'lille');
    write('lib/pieces/unheard_of.py', 'from lib.kit import Kit\n');
    expect(inputsHash(assets, 'lille')).toBe(before);
  });

  test.each([
    ['a module of the flat itself', 'apartments/lille/lights.py'],
    ['its data', 'apartments/lille/about.json'],
    ['the library, two imports away', 'lib/palette.py'],
    ['a stage of the build', 'filter.py'],
    ['the packing', 'packLight.mjs'],
  ])('changes with %s', (_what, path) => {
    const before = inputsHash(assets, 'lille');
    write(path, '# changed\n');
    expect(inputsHash(assets, 'lille')).not.toBe(before);
  });

  test('a module that is used from now on counts from now on', () => {
    write('lib/pieces/new_piece.py', 'SIZE = 1\n');
    write('apartments/lille/hall.py', 'from lib.pieces import (\n    new_piece,\n)\n');
    const before = inputsHash(assets, 'lille');
    write('lib/pieces/new_piece.py', 'SIZE = 2\n');
    expect(inputsHash(assets, 'lille')).not.toBe(before);
  });
});

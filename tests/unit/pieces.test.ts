import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const pieceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  group: z.string().min(1),
  sizeMm: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)]),
  lowestMm: z.int(),
  triangles: z.int().positive(),
  states: z.array(z.string().regex(/^[a-z-]+=[a-z0-9-]+$/)),
});
const pieces = z
  .array(pieceSchema)
  .parse(JSON.parse(readFileSync(new URL('../../assets/pieces.json', import.meta.url), 'utf8')));

const folder = new URL('../../assets/lib/pieces/', import.meta.url);
/** The ids of the PIECES table that ends every module of pieces. */
const declared = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .flatMap((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const table = source.slice(source.search(/^PIECES\b/m));
    return [...table.matchAll(/'([^']+)':\s*Piece\(/g)].map((match) => match[1]);
  });

const LIMITS = new Map([
  ['seating', 2500],
  ['beds', 2500],
  ['tables', 1600],
  ['openings', 1400],
  ['lamps', 800],
  ['decor', 1400],
  ['papers', 600],
  // Spoked wheels, joints and slings: few of these stand in one flat.
  ['aids', 4500],
  ['transfer', 4600],
  ['robots', 4200],
]);
const MOST_TRIANGLES = 3500;
/** Whole kitchens stand in the catalogue to show their modules side by side. */
const ASSEMBLED = new Map([
  ['kitchen-run', 5200],
  ['kitchen-run-gas', 5200],
]);

test('the kit has at least 120 pieces, each with a name of its own', () => {
  expect(pieces.length).toBeGreaterThanOrEqual(120);
  expect(new Set(pieces.map((piece) => piece.id)).size).toBe(pieces.length);
});

test('the catalogue knows exactly the pieces of the sources', () => {
  const howToMend = 'run blender -b --python assets/catalogue.py -- --out DIR --no-render';
  expect(new Set(pieces.map((piece) => piece.id)), howToMend).toEqual(new Set(declared));
});

test('no piece is heavier than its kind allows', () => {
  const heavy = pieces.filter(
    (piece) =>
      piece.triangles > (ASSEMBLED.get(piece.id) ?? LIMITS.get(piece.group) ?? MOST_TRIANGLES),
  );
  expect(heavy.map((piece) => `${piece.id}: ${String(piece.triangles)} triangles`)).toEqual([]);
});

test('pieces have the size of household things', () => {
  for (const piece of pieces) {
    expect(Math.max(...piece.sizeMm), piece.id).toBeGreaterThan(20);
    expect(Math.max(...piece.sizeMm), piece.id).toBeLessThan(4000);
  }
});

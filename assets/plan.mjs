// Writes the manifest of a flat that is measured but not yet drawn, from apartments/<id>/plan.json.
//   node assets/plan.mjs kortrijk
// The plan is data: Blender builds the model from the same measures, and the tests compare what was built with it.
// Once a flat is built, build.mjs writes its manifest. Measures: x east, y south, millimetres;
// walls are [west, north, east, south] and, when lower than the ceiling, their height; an opening runs along `axis` from `low` to `high` through the two faces `wall`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ASSETS = dirname(fileURLToPath(import.meta.url));

/** SHA-256 over the plan and this script: tells when a manifest is older than its plan. */
export function planHash(assetsDir, flatId) {
  const hash = createHash('sha256');
  for (const file of [`apartments/${flatId}/plan.json`, 'plan.mjs']) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(assetsDir, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

const isWay = ({ kind }) => kind !== 'window';

/** What is left of a wall when the doors in it are cut out. Windows leave it standing: nobody walks through. */
function wallPieces([west, north, east, south], openings) {
  const axis = openings[0]?.axis ?? 'x';
  const [low, high] = axis === 'x' ? [west, east] : [north, south];
  const piece = (from, to) =>
    axis === 'x' ? { min: [from, north], max: [to, south] } : { min: [west, from], max: [east, to] };
  const cuts = openings.toSorted((a, b) => a.low - b.low);
  const starts = [low, ...cuts.map((cut) => cut.high)];
  const ends = [...cuts.map((cut) => cut.low), high];
  return starts.map((start, i) => piece(start, ends[i]));
}

/** Doors whose two faces lie in this wall. */
const doorsIn = ([west, north, east, south], openings) =>
  openings.filter(({ axis, low, high, wall: [from, to] }) =>
    axis === 'x'
      ? from >= north && to <= south && low >= west && high <= east && to > from
      : from >= west && to <= east && low >= north && high <= south && to > from,
  );

const lineOf = ({ axis, low, high, wall: [from, to] }) => {
  const middle = Math.round((from + to) / 2);
  return axis === 'x'
    ? [[low, middle], [high, middle]]
    : [[middle, low], [middle, high]];
};

const manifestOf = (plan, inputsHash) => ({
  format: 'foyer-apartment/1',
  id: plan.id,
  name: plan.name,
  provenance: {
    origin: 'planned',
    by: 'Foyer project',
    software: 'none: measures written by hand',
    licence: 'same as the project',
    note: plan.note,
    date: plan.date,
  },
  inputsHash,
  rooms: plan.rooms.map((room) => ({ ceilingHeightMm: plan.ceilingHeightMm, ...room })),
  openings: plan.openings.map((opening) => ({
    id: opening.id,
    kind: opening.kind,
    rooms: opening.rooms,
    line: lineOf(opening),
    clearWidthMm: opening.high - opening.low,
    heightMm: opening.topMm - opening.sillMm,
    thresholdHeightMm: opening.thresholdHeightMm,
    hinge: opening.hinge,
  })),
  objects: plan.objects.map((object) => ({ node: object.id, room: object.anchor.split('/')[0], ...object })),
  anchors: plan.anchors,
  collision: [
    ...plan.walls.flatMap((wall) =>
      wallPieces(wall, doorsIn(wall, plan.openings.filter(isWay))).map((box) => ({
        ...box,
        heightMm: wall[4] ?? plan.ceilingHeightMm,
      })),
    ),
    ...plan.furniture.map(({ what: _what, ...box }) => box),
  ],
});

/** The manifest of a flat that is measured and not yet drawn, from its plan. */
export const plannedManifest = (assetsDir, flatId) =>
  manifestOf(
    JSON.parse(readFileSync(join(assetsDir, 'apartments', flatId, 'plan.json'), 'utf8')),
    planHash(assetsDir, flatId),
  );

function write(flatId) {
  const out = join(ASSETS, '..', 'public', 'models', flatId);
  mkdirSync(out, { recursive: true });
  const manifest = plannedManifest(ASSETS, flatId);
  writeFileSync(join(out, 'apartment.json'), `${JSON.stringify(manifest)}\n`);
  console.log('PLANNED', flatId, `${manifest.rooms.length} rooms, ${manifest.collision.length} boxes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const flatId of process.argv.slice(2)) write(flatId);

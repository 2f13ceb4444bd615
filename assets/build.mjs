// Builds a flat: Blender makes geometry and light, Python cleans it, this packs it for the web and writes its manifest.
//   node assets/build.mjs [lille] [--draft] [--from geometry|bake|filter|pack|manifest|validate] [--res 1024] [--samples 16] [--out DIR] [--raw DIR]
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { inputsHash } from './inputsHash.mjs';
import { packLight } from './packLight.mjs';
import { count, glbIo, measureDoor, packModel } from './packModel.mjs';
import { STAGES, blender, checkTools, run } from './stages.mjs';

const ASSETS = dirname(fileURLToPath(import.meta.url));
const RELEASE = { res: '1024', samples: '16' };
const DRAFT = { res: '256', samples: '4' };
/** The gap between the linings may differ from what is stated by this much. */
const DOOR_TOLERANCE_MM = 5;
const METER_TOLERANCE = 0.25;

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const script = (name) => join(ASSETS, name);

async function geometry({ flatId, raw, res }) {
  rmSync(raw, { recursive: true, force: true });
  await blender(['--python', join(ASSETS, 'apartments', flatId, 'build.py'), '--', '--out', raw, '--res', res]);
}

const bake = ({ raw, samples, draft }) =>
  blender([join(raw, 'scene.blend'), '--python', script('bake.py'), '--', '--out', raw, '--samples', samples, ...(draft ? ['--quick'] : [])]);

const filter = ({ raw }) => run('python3', [script('filter.py'), raw]);

async function pack({ raw, packed }) {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  await run('python3', [script('pack.py'), raw]);
  await blender([join(raw, 'scene.blend'), '--python', script('model.py'), '--', '--out', raw]);
  const light = await packLight(raw, packed);
  writeFileSync(join(raw, 'light-packed.json'), JSON.stringify(light));
  const root = await packModel(join(raw, 'model.glb'), join(packed, 'visual.glb'));
  console.log('MODEL', count(root));
}

/** What a meter on the free floor reads in the middle of all readings of a room, in each state. */
const floorLux = (states) =>
  Object.entries(states).flatMap(([light, rooms]) =>
    Object.entries(rooms).map(([room, [, median]]) => ({ room, quantity: 'illuminance', light, value: median, unit: 'lux' })),
  );

async function manifest({ flatId, raw, packed }) {
  const plan = json(join(raw, 'flat.json'));
  const about = json(join(ASSETS, 'apartments', flatId, 'about.json'));
  const { scaleCheck, provenance, name, ...more } = about;
  const { openingId, ...scale } = scaleCheck;
  const io = await glbIo();
  const root = (await io.read(join(raw, 'model.glb'))).getRoot();
  const written = {
    format: 'foyer-apartment/1',
    id: flatId,
    name,
    provenance: { ...provenance, date: new Date().toISOString().slice(0, 10) },
    scaleCheck: { ...scale, measuredMm: measureDoor(root, plan.openings.find((o) => o.id === openingId)) },
    inputsHash: inputsHash(ASSETS, flatId),
    model: { url: 'visual.glb', bytes: statSync(join(packed, 'visual.glb')).size },
    light: json(join(raw, 'light-packed.json')),
    ...plan,
    ...more,
    measures: [...(more.measures ?? []), ...floorLux(json(join(raw, 'bake-report.json')).floorLux)],
  };
  writeFileSync(join(packed, 'apartment.json'), `${JSON.stringify(written)}\n`);
}

/** What must hold before a build may replace the old one; what should hold is only said. */
async function validate({ raw, packed, draft }) {
  register();
  const { manifestSchema } = await import('../src/core/apartment/manifest.ts');
  const { floorLightSchema } = await import('../src/core/apartment/floorLightSchema.ts');
  const { scaleCheck } = manifestSchema.parse(json(join(packed, 'apartment.json')));
  floorLightSchema.parse(json(join(packed, 'floor-light.json')));
  const report = json(join(raw, 'bake-report.json'));
  const off = Object.entries(report.lightmapByGrid).flatMap(([state, rooms]) =>
    Object.entries(rooms)
      .filter(([, ratio]) => Math.abs(ratio - 1) > METER_TOLERANCE)
      .map(([room, ratio]) => `${state}/${room} ${ratio}`),
  );
  const faults = [
    ...(Math.abs(scaleCheck.measuredMm - scaleCheck.statedMm) > DOOR_TOLERANCE_MM ? [`${scaleCheck.what}: ${scaleCheck.measuredMm} mm instead of ${scaleCheck.statedMm}`] : []),
    ...(Math.abs(report.calibration.lux / report.calibration.expectedLux - 1) > 0.01 ? [`calibration reads ${report.calibration.lux} lux`] : []),
    ...(off.length > 0 ? [`lightmap and floor grid disagree: ${off.join(', ')}`] : []),
    ...report.overlaps.map(({ pieces, mm }) => `${pieces.join(' and ')} stand ${mm} mm in each other`),
  ];
  for (const fault of faults) console.log('FAULT', fault);
  if (faults.length > 0 && !draft) console.log('Published all the same: look at each line above and mend it.');
}

/** Puts finished files in place of the old ones at once, manifest last: others may be reading the folder. */
function publish({ packed, out }) {
  mkdirSync(out, { recursive: true });
  const files = readdirSync(packed);
  for (const file of files.toSorted((a, b) => Number(a === 'apartment.json') - Number(b === 'apartment.json'))) {
    copyFileSync(join(packed, file), join(out, file));
  }
  for (const old of readdirSync(out)) if (!files.includes(old)) rmSync(join(out, old), { recursive: true });
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  console.log('BUILT', out, `${(bytes / 1e6).toFixed(2)} MB`);
}

const WORK = { geometry, bake, filter, pack, manifest, validate };

async function build(flatId, values) {
  const first = STAGES.indexOf(values.from);
  if (first < 0) throw new Error(`--from is one of ${STAGES.join(', ')}`);
  const raw = values.raw ?? join(tmpdir(), `foyer-${flatId}${values.draft ? '-draft' : ''}`);
  const job = {
    ...(values.draft ? DRAFT : RELEASE),
    ...(values.res === undefined ? {} : { res: values.res }),
    ...(values.samples === undefined ? {} : { samples: values.samples }),
    flatId,
    raw,
    packed: join(raw, 'packed'),
    draft: values.draft,
    out: values.out ?? join(ASSETS, '..', 'public', 'models', flatId),
  };
  checkTools();
  for (const stage of STAGES.slice(first)) {
    const began = Date.now();
    console.log(`STAGE ${STAGES.indexOf(stage) + 1} of ${STAGES.length}: ${stage}`);
    await WORK[stage](job);
    console.log(`${stage} took ${Math.round((Date.now() - began) / 1000)} s`);
  }
  publish(job);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draft: { type: 'boolean', default: false },
    from: { type: 'string', default: 'geometry' },
    out: { type: 'string' },
    raw: { type: 'string' },
    res: { type: 'string' },
    samples: { type: 'string' },
  },
});
for (const flatId of positionals.length > 0 ? positionals : ['lille']) await build(flatId, values);

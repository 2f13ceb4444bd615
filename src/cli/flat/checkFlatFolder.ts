import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apartmentProblems } from '../../core/apartment/apartmentProblems';
import type { Aids } from '../../core/apartment/check/aidFindings';
import type { FlatFinding } from '../../core/apartment/check/flatFinding';
import { flatFlaws } from '../../core/apartment/check/flatFlaws';
import type { Manifest } from '../../core/apartment/manifest';
import { parseFloorLight } from '../../core/apartment/parseFloorLight';
import { parseManifest } from '../../core/apartment/parseManifest';
import type { Problem } from '../../core/kernel/problem';
import { readTextFile } from '../readTextFile';
import { fileFindings } from './fileFindings';
import { glbErrors } from './glbErrors';
import { modelFindings } from './modelFindings';
import { readGlb } from './readGlb';

const glbFindings = async (folder: string, manifest: Manifest): Promise<readonly FlatFinding[]> => {
  const { model } = manifest;
  if (model === undefined) return [];
  const error = (message: string): FlatFinding => ({
    severity: 'error',
    path: ['model', 'url'],
    message: `${model.url}: ${message}`,
  });
  const bytes = readFileSync(join(folder, model.url));
  const glb = readGlb(bytes);
  if (!glb.ok) return [error(glb.error)];
  const invalid = await glbErrors(new Uint8Array(bytes));
  return [...invalid.map(error), ...modelFindings(manifest, glb.value)];
};

const floorProblems = (folder: string, file: string, { light }: Manifest): readonly Problem[] => {
  if (light === undefined) return [];
  const text = readTextFile(join(folder, light.floor.url));
  if (!text.ok) return [];
  const floor = parseFloorLight(text.value, file.replace(/[^/]*$/, light.floor.url));
  return floor.ok ? [] : floor.error;
};

/**
 * Everything that `check` has to say about the folder of a flat: its manifest, the files it names, its model, its plan.
 * `file` is how the manifest is called in the messages.
 */
export const checkFlatFolder = async (
  folder: string,
  file: string,
  aids: Aids | null,
): Promise<readonly Problem[]> => {
  const text = readTextFile(join(folder, 'apartment.json'));
  if (!text.ok) return [{ severity: 'error', file, line: 1, column: 1, message: text.error }];
  const parsed = parseManifest(text.value, file);
  if (!parsed.ok) return parsed.error;
  const manifest = parsed.value;
  const files = fileFindings(folder, manifest);
  const placed = (flaws: Parameters<typeof apartmentProblems>[0]) =>
    apartmentProblems(flaws, text.value, file);
  const isModelThere = !files.some(({ path }) => path[0] === 'model' && path[1] === 'url');
  return [
    ...placed(files),
    ...floorProblems(folder, file, manifest),
    ...placed(flatFlaws(manifest, aids)),
    ...placed(isModelThere ? await glbFindings(folder, manifest) : []),
  ];
};

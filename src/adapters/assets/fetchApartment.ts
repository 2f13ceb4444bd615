import { apartmentProblems } from '../../core/apartment/apartmentProblems';
import { compileApartment } from '../../core/apartment/compileApartment';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { FloorLight } from '../../core/apartment/floorLightSchema';
import { parseFloorLight } from '../../core/apartment/parseFloorLight';
import { parseManifest } from '../../core/apartment/parseManifest';
import { AssetError } from './assetError';
import { fetchText } from './fetchText';

/** How bright the floor is under each layer of light: as much of what is true as the manifest itself. */
const fetchFloorLight = async (file: string): Promise<FloorLight> => {
  const floor = parseFloorLight(await fetchText(file), file);
  if (floor.ok) return floor.value;
  throw new AssetError({ kind: 'manifest', file, problems: floor.error });
};

/** The description of one flat, compiled. */
export const fetchApartment = async (base: string, id: string): Promise<CompiledApartment> => {
  const folder = `${base}models/${id}/`;
  const file = `${folder}apartment.json`;
  const text = await fetchText(file);
  const manifest = parseManifest(text, file);
  if (!manifest.ok) throw new AssetError({ kind: 'manifest', file, problems: manifest.error });
  const { light } = manifest.value;
  const floor = light === undefined ? null : await fetchFloorLight(folder + light.floor.url);
  const compiled = compileApartment(manifest.value, floor);
  if (compiled.ok) return compiled.value;
  const problems = apartmentProblems(compiled.error, text, file);
  throw new AssetError({ kind: 'manifest', file, problems });
};

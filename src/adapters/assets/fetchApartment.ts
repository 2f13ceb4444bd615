import { compileApartment } from '../../core/apartment/compileApartment';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import { parseManifest } from '../../core/apartment/parseManifest';
import { AssetError } from './assetError';
import { fetchText } from './fetchText';

/** The description of one flat, compiled. */
export const fetchApartment = async (base: string, id: string): Promise<CompiledApartment> => {
  const file = `${base}models/${id}/apartment.json`;
  const manifest = parseManifest(await fetchText(file), file);
  if (!manifest.ok) throw new AssetError({ kind: 'manifest', file, problems: manifest.error });
  const compiled = compileApartment(manifest.value);
  if (compiled.ok) return compiled.value;
  const problems = compiled.error.map((message) => ({
    severity: 'error' as const,
    file,
    line: 1,
    column: 1,
    message,
  }));
  throw new AssetError({ kind: 'manifest', file, problems });
};

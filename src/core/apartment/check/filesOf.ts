import type { JsonPath } from '../../kernel/scanJson';
import type { Manifest } from '../manifest';

/** A file beside the manifest, and where the manifest names it. */
export type NamedFile = { readonly path: JsonPath; readonly url: string; readonly bytes: number };

const collect = (value: unknown, path: JsonPath, files: NamedFile[]): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], files);
    return;
  }
  const { url, bytes }: { url?: unknown; bytes?: unknown } = value;
  if (typeof url === 'string' && typeof bytes === 'number') files.push({ path, url, bytes });
  for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], files);
};

/** Every file that a manifest names, wherever it does. */
export const filesOf = (manifest: Manifest): readonly NamedFile[] => {
  const files: NamedFile[] = [];
  collect(manifest, [], files);
  return files;
};

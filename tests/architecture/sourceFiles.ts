import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Import = { readonly from: string; readonly to: string };

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Paths from the project's root, with slashes. */
export const filesUnder = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
    .sort();

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What the text names after `from`, or in import(…): packages as they are, files as paths from the root. */
export const importsIn = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(importing)].map(([, named, bare, late]) => {
    const target = named ?? bare ?? late ?? '';
    const to = target.startsWith('.')
      ? normalize(join(dirname(file), target)).replaceAll('\\', '/')
      : target;
    return { from: file, to };
  });

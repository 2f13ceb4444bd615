import { lineAndColumn } from '../kernel/lineAndColumn';
import type { Problem } from '../kernel/problem';
import { scanJson } from '../kernel/scanJson';
import type { ApartmentFlaw } from './apartmentFlaw';

type Found = ApartmentFlaw & { readonly severity?: Problem['severity'] };

/** Flaws of a manifest with their line and column in its text; errors unless they say otherwise. */
export const apartmentProblems = (
  flaws: readonly Found[],
  written: string,
  file: string,
): readonly Problem[] => {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const scan = flaws.length === 0 ? null : scanJson(text);
  return flaws.map(({ path, message, severity = 'error' }) => ({
    severity,
    file,
    ...lineAndColumn(text, scan?.ok === true ? scan.offsetOf(path) : 0),
    message,
  }));
};

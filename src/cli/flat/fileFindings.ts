import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FlatFinding } from '../../core/apartment/check/flatFinding';
import { filesOf } from '../../core/apartment/check/filesOf';
import type { Manifest } from '../../core/apartment/manifest';

/** A name in the folder of the flat or below it: what is elsewhere would not be there offline. */
const IN_FOLDER = /^(?!.*(^|\/)\.\.(\/|$))[^/:][^:]*$/;

const flawOf = (folder: string, url: string, bytes: number): readonly [string, string] | null => {
  if (!IN_FOLDER.test(url))
    return [
      'url',
      `"${url}" is not in the folder of the flat; put the file beside apartment.json.`,
    ];
  const found = statSync(join(folder, url), { throwIfNoEntry: false });
  if (found?.isFile() !== true) return ['url', `There is no file "${url}" beside apartment.json.`];
  return found.size === bytes
    ? null
    : ['bytes', `"${url}" is ${found.size} bytes long, not ${bytes}; progress is counted in them.`];
};

/** Files that a manifest names and that are missing, elsewhere or of another size. */
export const fileFindings = (folder: string, manifest: Manifest): readonly FlatFinding[] =>
  filesOf(manifest).flatMap(({ path, url, bytes }) => {
    const flaw = flawOf(folder, url, bytes);
    return flaw === null
      ? []
      : [{ severity: 'error', path: [...path, flaw[0]], message: flaw[1] } as const];
  });

import { basename } from 'node:path';
import type { Result } from '../core/kernel/result';
import type { Loaded } from '../core/scenario/loadScenario';
import { problemLine } from './problemLine';
import type { Project } from './readProject';

/** A scenario by its id or folder; else why it cannot be used, in lines for a person. */
export const findScenario = (
  { scenarios, problems }: Project,
  named: string,
): Result<Loaded, readonly string[]> => {
  const id = basename(named);
  const loaded = scenarios.get(id);
  if (loaded !== undefined) return { ok: true, value: loaded };
  const broken = problems.filter(
    ({ file, severity }) => severity === 'error' && file.startsWith(`scenarios/${id}/`),
  );
  if (broken.length > 0) {
    return { ok: false, error: [...broken.map(problemLine), `The scenario "${id}" has errors.`] };
  }
  const other = problems.filter(({ severity }) => severity === 'error').map(problemLine);
  const known = [...scenarios.keys()].join(', ') || 'none';
  return { ok: false, error: [...other, `There is no scenario "${id}". Ready here: ${known}.`] };
};

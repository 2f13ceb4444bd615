import { basename } from 'node:path';
import type { Result } from '../core/kernel/result';
import type { Loaded } from '../core/scenario/loadScenario';
import { problemLine } from './problemLine';
import type { Project } from './readProject';

/** A scenario by its id or folder, for one of its residents or the first; else why it cannot be used, in lines for a person. */
export const findScenario = (
  { scenarios, problems }: Project,
  named: string,
  persona: string | null = null,
): Result<Loaded, readonly string[]> => {
  const id = basename(named);
  const first = scenarios.get(id);
  const loaded =
    persona === null || persona === first?.scenario.persona
      ? first
      : scenarios.get(`${id}/${persona}`);
  if (loaded !== undefined) return { ok: true, value: loaded };
  if (persona !== null && first !== undefined) {
    const offered = first.choices.map((choice) => choice.id).join(', ');
    return { ok: false, error: [`"${persona}" does not live in "${id}". Offered: ${offered}.`] };
  }
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

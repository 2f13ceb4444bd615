import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import { didYouMean } from '../didYouMean';
import { blockOf } from '../link/looseRead';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { choiceRef, eachChoiceRef } from '../refs';
import { textMeta } from '../textSchema';
import { walkSchema } from '../walkSchema';

/** Why a thing is safe may be said for some residents only: for the others it is a risk. */
const MAY_LACK = 'decoy';

/** Words that speak of a resident whom the scenario does not offer, and texts that leave one of them out. */
export const checkChoices = (
  source: SourceFile,
  schema: z.ZodType,
  choices: readonly string[],
): readonly Problem[] => {
  const problems: Problem[] = [];
  const stranger = (id: string, path: Path, spot: 'key' | 'value'): void => {
    const message = `"${id}" is not a resident of this scenario.${didYouMean(id, choices)}`;
    problems.push(source.problem('error', path, message, spot));
  };
  walkSchema(schema, source.data, ({ schema: here, value, path }) => {
    if (here === choiceRef && typeof value === 'string' && !choices.includes(value))
      stranger(value, path, 'value');
    if (here === eachChoiceRef && value !== 'others' && !choices.includes(String(value)))
      stranger(String(value), path, 'key');
    if (!textMeta.has(here)) return;
    const written = blockOf(value).get('for');
    if (written === undefined) return true;
    const named = [...blockOf(written).keys()];
    for (const id of named)
      if (id !== 'others' && !choices.includes(id)) stranger(id, [...path, 'for', id], 'key');
    const lacking = choices.filter((id) => !named.includes(id));
    if (!named.includes('others') && lacking.length > 0 && path.at(-1) !== MAY_LACK) {
      const message = `This text is not written for ${lacking.join(', ')}. Write it, or add \`others:\`.`;
      problems.push(source.problem('error', [...path, 'for'], message, 'key'));
    }
    return true;
  });
  return problems;
};

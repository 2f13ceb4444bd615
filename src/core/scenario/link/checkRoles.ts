import type { Problem } from '../../kernel/problem';
import type { SourceFile } from '../parse/sourceFile';
import { valueAt } from '../parse/valueAt';
import type { Library } from './library';
import { blocksOf, wordsOf } from './looseRead';
import { own } from './own';

/** Who comes by cannot be who lives here: a visit and a night need somebody whose abilities are known. */
export const checkRoles = (
  source: SourceFile,
  { personas }: Pick<Library, 'personas'>,
): readonly Problem[] => {
  const people = blocksOf(valueAt(source.data, ['people']));
  const several = people.findIndex((person) => Array.isArray(person.get('persona')));
  const lives = Math.max(0, several);
  const who = valueAt(source.data, ['night', 'who']);
  return people.flatMap((person, index) => {
    const visitor = wordsOf(person.get('persona')).find((id) => {
      const role = own(personas, id)?.role ?? 'resident';
      return role !== 'resident';
    });
    if (visitor === undefined) return [];
    const role = own(personas, visitor)?.role;
    if (index === lives) {
      const message = `"${visitor}" comes by (role: ${role}), so nobody lives here. The first person of a scenario, and whoever can be chosen, has a persona without that role.`;
      return [source.problem('error', ['people', index, 'persona'], message)];
    }
    if (who === undefined || who !== person.get('id')) return [];
    const message = `"${visitor}" comes by (role: ${role}) and has no night here; name who lives here.`;
    return [source.problem('error', ['night', 'who'], message)];
  });
};

import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import { didYouMean } from '../didYouMean';
import type { SourceFile } from '../parse/sourceFile';
import { refMeta, type RefKind, type RefMeta } from '../refs';
import { walkSchema } from '../walkSchema';
import { own } from './own';
import { stateProblem } from './stateProblem';
import type { Vocabulary } from './vocabulary';

const ABSENT: Partial<Record<RefKind, string>> = {
  apartment: 'There is no apartment',
  area: 'The flat has no room or zone',
  contact: 'There is no contact',
  criterion: 'There is no criterion',
  entity: 'There is no thing or person',
  field: 'No form has the field',
  'given-mark': 'Nobody ever gives',
  kind: 'There is no kind of thing called',
  mark: 'Nobody ever gives or refuses',
  night: 'There are no rules of a night called',
  norms: 'There is no norm profile',
  option: 'No draw has the option',
  place: 'The flat has no place',
  quantity: 'Nothing measurable is called',
  'refused-mark': 'Nobody ever refuses',
  verb: 'No kind of thing can be told to',
  zone: 'The flat has no room',
};

const absent = (meta: RefMeta): string => {
  const [kind] = meta.kinds;
  if (kind === undefined) return 'There is no';
  return ABSENT[kind] ?? `There is no ${meta.kinds.join(' or ')}`;
};

/** Reasons and fixes are checked with the kind of thing they belong to, choices over all of them at once. */
const ELSEWHERE: ReadonlySet<RefKind> = new Set(['choice', 'reason', 'fix']);

/** What the project brings and no file of the scenario lists. */
const ON_THE_PAGE: ReadonlySet<RefKind> = new Set([
  'kind',
  'night',
  'norms',
  'persona',
  'place',
  'verb',
]);

/** A lux that is not stated comes from the flat, when the flat has its light baked. */
const unlit = (meta: RefMeta, word: string, { apartment, kindOf }: Vocabulary): string | null => {
  const [entity = '', key = ''] = word.split('.');
  const unit = own(kindOf.get(entity)?.quantities ?? {}, key)?.unit;
  if (!meta.kinds.includes('quantity') || unit !== 'lux' || apartment?.floorLight !== null)
    return null;
  return `Nobody knows "${word}": the flat "${apartment.manifest.id}" has no baked light. State it with the thing: measures: {${key}: 200}`;
};

/** Why a word points at nothing; null when it points at something, or when that cannot be known. */
export const refProblem = (meta: RefMeta, word: string, known: Vocabulary): string | null => {
  if (meta.also.includes(word)) return null;
  const tables = meta.kinds.map((kind) => known.ids[kind]);
  if (tables.some((table) => table === undefined || table.has(word))) return null;
  const dark = unlit(meta, word, known);
  if (dark !== null) return dark;
  const words = tables.flatMap((table) => [...(table ?? [])]);
  const room = meta.kinds.includes('place') && known.ids.zone?.has(word) === true;
  const inRoom = words.filter((place) => place.startsWith(`${word}/`));
  const listed = room
    ? ` Name a place in that room: ${inRoom.join(', ')}.`
    : didYouMean(word, words);
  const hint = meta.kinds.some((kind) => ON_THE_PAGE.has(kind))
    ? listed.replace(/, …\.$/, ', …; scenarios/words.md has them all.')
    : listed;
  return `${absent(meta)} "${word}".${hint}`;
};

/** Finds every word of a file that points at something which is not there. */
export const linkRefs = (
  source: SourceFile,
  schema: z.ZodType,
  known: Vocabulary,
): readonly Problem[] => {
  const problems: Problem[] = [];
  walkSchema(schema, source.data, ({ schema: here, value, path, entry }) => {
    const meta = refMeta.get(here);
    if (meta === undefined) return;
    if (typeof value !== 'string' || meta.kinds.some((kind) => ELSEWHERE.has(kind))) return true;
    if (meta.kinds.includes('state')) {
      const problem = stateProblem(value, entry?.value, known);
      if (problem !== null)
        problems.push(source.problem('error', path, problem.message, problem.spot));
      return true;
    }
    const message = refProblem(meta, value, known);
    if (message !== null)
      problems.push(source.problem('error', path, message, entry === undefined ? 'value' : 'key'));
    return true;
  });
  return problems;
};

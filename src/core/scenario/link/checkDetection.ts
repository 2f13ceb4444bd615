import type { Problem } from '../../kernel/problem';
import { valueAt } from '../parse/valueAt';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { didYouMean } from '../didYouMean';
import { blockOf, blocksOf, idsOf, wordsOf } from './looseRead';

type Wanted = { readonly ids: readonly string[]; readonly what: string };

/**
 * A criterion about risks or decoys that names none of them: it would never count, and nobody would be told. `kind` is
 * `detects` or `explains`.
 */
export const checkDetection = (
  source: SourceFile,
  kind: 'detects' | 'explains',
  written: unknown,
  path: Path,
  scenario: unknown,
): readonly Problem[] => {
  const things = blocksOf(valueAt(scenario, ['things']));
  const having = (key: string): readonly string[] =>
    things.filter((thing) => thing.has(key)).flatMap((thing) => wordsOf(thing.get('id')));
  const risks: Wanted = { ids: having('risk'), what: 'a risk' };
  const decoys: Wanted = { ids: having('decoy'), what: 'a decoy' };
  const both: Wanted = { ids: [...risks.ids, ...decoys.ids], what: 'a risk or a decoy' };
  const body = blockOf(written);
  const measure = kind === 'explains' ? 'hits' : body.get('measure');
  const wanted = measure === 'hits' ? risks : measure === 'rejections' ? decoys : both;
  const of = body.get('of');
  if (of === undefined) {
    if (wanted.ids.length > 0) return [];
    const message = `No thing of the scenario is ${wanted.what}, so this criterion never counts. Give things a \`risk\` or a \`decoy\`, or take the criterion out.`;
    return [source.problem('error', path, message, 'key')];
  }
  const known = idsOf(valueAt(scenario, ['things']));
  return wordsOf(of).flatMap((id, index) => {
    // A thing that is not there has its own message.
    if (!known.includes(id) || wanted.ids.includes(id)) return [];
    const at = Array.isArray(of) ? [...path, 'of', index] : [...path, 'of'];
    const message = `${id} is not ${wanted.what} in this scenario, so it never counts here.${didYouMean(id, wanted.ids)}`;
    return [source.problem('error', at, message)];
  });
};

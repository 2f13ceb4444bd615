import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import { durationTicks } from '../durationTicks';
import type { SourceFile } from '../parse/sourceFile';
import type { ruleSchema } from '../scenarioSchema';
import { blockOf, blocksOf, wordsOf } from './looseRead';

type Rule = Pick<z.output<typeof ruleSchema>, 'id' | 'when' | 'if' | 'wait' | 'repeats' | 'do'>;
type Block = ReadonlyMap<string, unknown>;

const names = (written: unknown, ids: readonly string[]): boolean => {
  const words = wordsOf(written);
  return ids.length > 0 && (words.includes('any') || ids.some((id) => words.includes(id)));
};

/** Could a state be set to this and pass the test? */
const passes = (test: unknown, value: unknown): boolean => {
  if (Array.isArray(test)) return test.includes(value);
  const bounds = blockOf(test);
  if (bounds.size === 0) return test === value;
  if (typeof value !== 'number') return false;
  const [least, most] = [bounds.get('atLeast'), bounds.get('atMost')];
  return (
    (typeof least !== 'number' || value >= least) && (typeof most !== 'number' || value <= most)
  );
};

const becomes = (tests: Block, effect: Block): boolean =>
  [...tests].some(([ref, test]) => {
    if (blockOf(effect.get('add')).has(ref)) return true;
    const set = blockOf(effect.get('set'));
    if (set.has(ref)) return passes(test, set.get(ref));
    return [...blockOf(effect.get('put'))].some(
      ([entity, place]) => ref === `${entity}.at` && passes(test, place),
    );
  });

/** Does the effect by itself bring about the moment? A walk may, but who walks has got there the second time. */
const bringsAbout = (moment: Block, effect: Block): boolean =>
  names(moment.get('spoke'), wordsOf(effect.get('say'))) ||
  names(moment.get('given'), wordsOf(effect.get('give'))) ||
  names(moment.get('began'), wordsOf(effect.get('begin'))) ||
  becomes(blockOf(moment.get('became')), effect);

const momentsIn = (written: unknown): readonly Block[] =>
  (Array.isArray(written) ? blocksOf(written) : [blockOf(written)]).flatMap((moment) => [
    moment,
    ...momentsIn(moment.get('any') ?? []),
  ]);

/** A rule that starts itself again at once, every 50 ms until the visit is over. `index` is its place in its list. */
export const checkSelfTrigger = (
  source: SourceFile,
  list: 'rules' | 'automations',
  index: number,
  rule: Rule,
): readonly Problem[] => {
  const waitTicks = rule.wait === undefined ? 0 : durationTicks(rule.wait);
  if (rule.repeats !== true || waitTicks !== 0) return [];
  const again = momentsIn(rule.when).some(
    (moment) =>
      names(moment.get('ran'), [rule.id]) ||
      blocksOf(rule.do).some((effect) => bringsAbout(moment, effect)),
  );
  if (!again) return [];
  const message = `What this rule does starts it again, 20 times a second. Give it a \`wait:\`, take out \`repeats\`, or name something else in \`when:\`.`;
  const severity = rule.if === undefined ? 'error' : 'warning';
  return [
    source.problem(severity, [list, index, list === 'rules' ? 'repeats' : 'when'], message, 'key'),
  ];
};

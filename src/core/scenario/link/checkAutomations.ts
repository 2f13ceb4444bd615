import type { Problem } from '../../kernel/problem';
import { valueAt } from '../parse/valueAt';
import type { SourceFile } from '../parse/sourceFile';
import { automationSchema } from '../scenarioSchema';
import { checkSelfTrigger } from './checkSelfTrigger';
import { fittingItems } from './fittingItems';
import { blockOf, blocksOf } from './looseRead';
import type { Vocabulary } from './vocabulary';

const STARTS = ['became', 'any', 'if'];
const ACTS = ['set', 'ring', 'if'];

const others = (
  block: ReadonlyMap<string, unknown>,
  known: readonly string[],
): string | undefined => [...block.keys()].find((key) => !known.includes(key));

/** What a home cannot do by itself: start from what no device tells it, or do what no device does. */
export const checkAutomations = (source: SourceFile, known: Vocabulary): readonly Problem[] => {
  const written = valueAt(source.data, ['automations']);
  const hubs = [...known.kindOf.values()].some(({ device }) => device?.role === 'hub');
  const homeless =
    blocksOf(written).length > 0 && !hubs
      ? [
          source.problem(
            'error',
            ['automations'],
            'Automations run on a hub; add a thing with `is: hub`.',
            'key',
          ),
        ]
      : [];
  const items = fittingItems(source.data, 'automations', automationSchema);
  const wrong = items.flatMap(({ index, value }) => {
    const path = ['automations', index] as const;
    const problems: Problem[] = [];
    const when = valueAt(source.data, [...path, 'when']);
    for (const [place, moment] of (Array.isArray(when)
      ? blocksOf(when)
      : [blockOf(when)]
    ).entries()) {
      const word = others(moment, STARTS);
      if (word === undefined) continue;
      const at = Array.isArray(when) ? [...path, 'when', place, word] : [...path, 'when', word];
      problems.push(source.problem('error', at, `A home knows only what its devices tell: write \`became:\` here, or make it a rule.`, 'key')); // prettier-ignore
    }
    for (const [place, effect] of blocksOf(valueAt(source.data, [...path, 'do'])).entries()) {
      const word = others(effect, ACTS);
      if (word === undefined) continue;
      problems.push(source.problem('error', [...path, 'do', place, word], `A home only switches things (\`set\`) and calls (\`ring\`); make this a rule.`, 'key')); // prettier-ignore
    }
    return [
      ...problems,
      ...checkSelfTrigger(source, 'automations', index, { ...value, repeats: true }),
    ];
  });
  return [...homeless, ...wrong];
};

import type { ThingKind } from '../../core/registry/thingKind';
import { inThree } from './inThree';

const codes = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const startOf = (from: Readonly<Record<string, readonly string[]>> = {}): string =>
  Object.entries(from)
    .map(([key, values]) => `; only when its \`${key}\` is ${codes(values)}`)
    .join('');

const settings = (sets: Readonly<Record<string, unknown>>): string =>
  Object.entries(sets)
    .map(([key, value]) => `\`${key}: ${String(value)}\``)
    .join(', ');

const stateRows = ({ states }: ThingKind): readonly string[] =>
  Object.entries(states).map(([key, values]) =>
    values === 'number'
      ? `- state \`${key}\`: a number`
      : `- state \`${key}\`: ${codes(values)} (the first unless you say otherwise)`,
  );

const quantityRows = ({ quantities }: ThingKind): readonly string[] =>
  Object.entries(quantities).map(
    ([id, { unit, tool, norm, name }]) =>
      `- can be measured: \`${id}\` in ${unit}, with the ${tool}${norm === undefined ? '' : `, norm \`${norm}\``} (${inThree(name)})`,
  );

/** One kind of thing: what stands in `state:`, `measures:`, `did:`, `fixes:` and `because:`. */
export const kindSection = (kind: ThingKind): string =>
  [
    `### ${kind.kind}`,
    '',
    inThree(kind.name),
    '',
    ...stateRows(kind),
    ...quantityRows(kind),
    ...Object.entries(kind.verbs).map(
      ([verb, { name, sets, from }]) =>
        `- act or fix \`${verb}\`: ${inThree(name)}${Object.keys(sets).length === 0 ? '' : ` (sets ${settings(sets)})`}${startOf(from)}`,
    ),
    ...Object.entries(kind.reasons).map(([id, text]) => `- reason \`${id}\`: ${inThree(text)}`),
  ].join('\n');

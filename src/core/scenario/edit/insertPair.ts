import { isNode, isScalar, type YAMLMap } from 'yaml';
import type { Edit } from './edit';
import { endOfPair } from './endOfPair';
import { lineStart } from './lineStart';
import { printPair } from './printPair';

const keyRange = (map: YAMLMap, index: number): number => {
  const key = map.items[index]?.key;
  return (isScalar(key) ? key.range?.[0] : null) ?? map.range?.[0] ?? 0;
};

/**
 * Adds a word to a block that has some already, right after the word `after`, or in front of all when that is null.
 * Nothing that is there changes.
 */
export const insertPair = (
  text: string,
  map: YAMLMap,
  after: string | null,
  key: string,
  value: unknown,
): Edit => {
  const index = map.items.findIndex(({ key: one }) => isScalar(one) && one.value === after);
  const neighbour = map.items[index];
  if (map.flow === true) {
    const printed = printPair(key, value, { flow: true });
    const end = neighbour?.value;
    const at =
      neighbour === undefined
        ? keyRange(map, 0)
        : ((isNode(end) ? end.range?.[1] : null) ?? keyRange(map, index));
    return { from: at, to: at, insert: neighbour === undefined ? `${printed}, ` : `, ${printed}` };
  }
  const first = keyRange(map, 0);
  const indent = first - lineStart(text, first);
  const printed = printPair(key, value, { indent });
  const at = neighbour === undefined ? lineStart(text, first) : endOfPair(text, neighbour);
  const open = at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, insert: open ? `\n${printed.slice(0, -1)}` : printed };
};

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isMap, isSeq, parse, parseDocument, type Node } from 'yaml';
import { loadNormProfile } from '../../src/core/scenario/loadNormProfile';
import { loadPersona } from '../../src/core/scenario/loadPersona';
import { sourceHash } from '../../src/core/scenario/texts/sourceHash';
import { textPaths } from '../../src/core/scenario/texts/textPaths';
import { registry } from '../../src/kinds';
import {
  goodFiles,
  goodNorms,
  goodPersona,
  goodRubric,
  goodScenario,
  loadSmall,
} from '../support/scenarioFiles';

/** Reorders the words of every block by the numbers given; lists keep their order, which means something. */
const shuffled = (node: unknown, order: readonly number[]): void => {
  if (isMap(node)) {
    const items = node.items.map((item, index) => ({
      item,
      key: order[index % order.length] ?? 0,
    }));
    node.items = items.sort((a, b) => a.key - b.key).map(({ item }) => item);
    for (const { value } of node.items) shuffled(value, order.slice(1).concat(order.slice(0, 1)));
  } else if (isSeq(node)) for (const item of node.items) shuffled(item, order);
};

const inOrder = (text: string, order: readonly number[]): string => {
  const doc = parseDocument<Node>(text);
  shuffled(doc.contents, order);
  return doc.toString({ lineWidth: 0 });
};

const permutation = fc.shuffledSubarray([...Array(23).keys()], { minLength: 23 });

test.prop([permutation], { numRuns: 12 })(
  'the order of words in a block changes no hash',
  (order) => {
    const good = loadSmall().loaded;
    const permuted = loadSmall({
      'scenario.yaml': inOrder(goodScenario, order),
      'rubric.yaml': inOrder(goodRubric, order),
    });
    expect(permuted.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(permuted.loaded?.scenario.hash).toBe(good?.scenario.hash);
    expect(JSON.stringify(permuted.loaded?.scenario.latches)).toBe(
      JSON.stringify(good?.scenario.latches),
    );
  },
);

const paths = textPaths(parse(goodScenario), parse(goodRubric), registry);

test.prop([fc.constantFrom(...paths)], { numRuns: 30 })(
  'every path of a text leads from the side file into the compiled files, and back to its source',
  ({ path, text }) => {
    const marked = (goodFiles['texts.nl.yaml'] ?? '').replace(
      `  ${path}:\n    of: '${sourceHash(text)}'\n    text: ${JSON.stringify(`nl ${text}`)}`,
      `  ${path}:\n    of: '${sourceHash(text)}'\n    text: DIT IS HET`,
    );
    const { loaded, problems } = loadSmall({ 'texts.nl.yaml': marked });
    expect(problems).toEqual([]);
    const all = JSON.stringify([loaded?.scenario, loaded?.rubric], (key, value: unknown) =>
      key === 'registry' || key === 'apartment' ? undefined : value,
    );
    expect(all.split('DIT IS HET')).toHaveLength(2);
    const source = [parse(goodScenario), parse(goodRubric)]
      .map((data) => JSON.stringify(data))
      .join();
    expect(source).toContain(JSON.stringify(text));
  },
);

/** One change to a good text: something taken out, put in, or written over. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 30 }),
  insert: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '  ',
      '\t',
      '{',
      '}',
      '[',
      ']',
      ':',
      ': ',
      ',',
      '- ',
      "'",
      '"',
      '&a ',
      '*a',
      '!x ',
      '#',
      'null',
      '1e999',
      '.nan',
      'true',
      '__proto__',
      'constructor',
    ),
  ),
});

const mutated = (
  text: string,
  changes: readonly { at: number; remove: number; insert: string }[],
): string =>
  changes.reduce((now, { at, remove, insert }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + insert + now.slice(from + remove);
  }, text);

describe('no text makes the reader throw', () => {
  const file = fc.constantFrom(...Object.keys(goodFiles));

  test.prop([file, fc.string({ maxLength: 200, unit: 'binary' })], { numRuns: 60 })(
    'any text',
    (name, text) => {
      const { problems, loaded } = loadSmall({ [name]: text });
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      expect(loaded).toBeNull();
    },
  );

  test.prop([fc.json({ maxDepth: 4 })], { numRuns: 50 })('any JSON, which is YAML', (text) => {
    expect(loadSmall({ 'scenario.yaml': text }).loaded).toBeNull();
  });

  test.prop([fc.array(mutation, { minLength: 1, maxLength: 3 })], { numRuns: 60 })(
    'personas and norms',
    (changes) => {
      for (const loaded of [
        loadPersona(mutated(goodPersona, changes), 'p.yaml'),
        loadNormProfile(mutated(goodNorms, changes), 'n.yaml'),
      ]) {
        if (!loaded.ok) expect(loaded.error.length).toBeGreaterThan(0);
      }
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { isNode, LineCounter } from 'yaml';
import type { Problem } from '../../src/core/kernel/problem';
import type { Path } from '../../src/core/scenario/parse/path';
import { openSource } from '../../src/core/scenario/parse/openSource';
import { refMeta } from '../../src/core/scenario/refs';
import { rubricSchema } from '../../src/core/scenario/rubricSchema';
import { scenarioSchema } from '../../src/core/scenario/scenarioSchema';
import { VERBS } from '../../src/core/scenario/walkthroughLine/lineVerbs';
import { walkSchema } from '../../src/core/scenario/walkSchema';
import { walkthroughSchema } from '../../src/core/scenario/walkthroughSchema';
import { registry } from '../../src/kinds';
import { everyWordFiles, loadEveryWord } from '../support/everyWord';
import { wordsOf } from '../support/wordsOf';

const FILES = [
  ['scenario.yaml', 'foyer-scenario/1', scenarioSchema],
  ['rubric.yaml', 'foyer-rubric/1', rubricSchema(registry)],
  ['walkthroughs/everything.yaml', 'foyer-walkthrough/1', walkthroughSchema],
] as const satisfies readonly (readonly [string, string, z.ZodType])[];

/** The files without which the problems of a file are others. */
const NEEDS = {
  'scenario.yaml': ['scenario.yaml'],
  'rubric.yaml': ['scenario.yaml', 'rubric.yaml'],
  'walkthroughs/everything.yaml': ['scenario.yaml', 'rubric.yaml', 'walkthroughs/everything.yaml'],
} as const;

/** Words that a file has once, so that only one of their values can stand in it. */
const ONE_OF = ['review.status', 'language', 'light', 'pass.method', 'critical', 'reach', 'phase', 'began', 'options', 'agreesWith', 'begin']; // prettier-ignore

type Use = { readonly key: string; readonly label: string; readonly inside: z.core.$ZodType; readonly path: Path }; // prettier-ignore

/** Words and values of every file: moments and conditions stand in two of them and are the same words in both. */
const usedAnywhere = new Map<z.core.$ZodType, Set<string>>();
const writtenAnywhere = new Map<z.core.$ZodType, Set<unknown>>();

const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const shapeOf = (schema: z.core.$ZodType) => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : null;
};

/** The other words of a criterion, without which it does not ask for its verb. */
const HEAD = { id: 'a', text: 'a', dimension: 'noticing', weight: 1 };

/** The verbs of a block that takes one, as its own message lists them. */
const verbsOf = (schema: z.core.$ZodType): readonly string[] =>
  [{}, HEAD].flatMap((without) => {
    const { error } = (schema as z.ZodType).safeParse(without);
    const [said = ''] = error?.issues.map(({ message }) => message) ?? [];
    const [, list = ''] = / needs one of these words: (.+)\.$/.exec(said) ?? [];
    return list === '' ? [] : list.split(', ');
  });

/** A verb at work: the block it stands in and what stands behind it. */
type Verb = { readonly block: z.core.$ZodType; readonly name: string; readonly path: Path; readonly whole: Readonly<Record<string, unknown>> }; // prettier-ignore

const files = FILES.map(([file, format, schema]) => {
  const text = everyWordFiles[file] ?? '';
  const { source } = openSource(file, text, format);
  const { words, values } = wordsOf(file, schema);
  // The same schema stands behind a kind of criterion in a criterion, a part and a case: that is one word.
  const uses = new Map<z.core.$ZodType, Map<string, Path>>();
  const verbs: Verb[] = [];
  walkSchema(schema, source.data, ({ schema: here, value, path }) => {
    writtenAnywhere.set(here, (writtenAnywhere.get(here) ?? new Set()).add(value));
    const shape = shapeOf(here);
    if (shape === null || !isBlock(value)) return;
    for (const name of verbsOf(here).filter((verb) => Object.hasOwn(value, verb))) {
      const known = verbs.some((verb) => verb.block === here && verb.name === name);
      if (!known) verbs.push({ block: here, name, path, whole: value });
    }
    for (const key of Object.keys(value)) {
      const inside = shape[key];
      if (inside === undefined) continue;
      const known = uses.get(inside) ?? new Map<string, Path>();
      if (!known.has(key)) known.set(key, [...path, key]);
      uses.set(inside, known);
    }
  });
  const used = words.flatMap(({ key, label, inside }): Use[] => {
    const path = uses.get(inside)?.get(key);
    if (path === undefined || usedAnywhere.get(inside)?.has(key) === true) return [];
    usedAnywhere.set(inside, (usedAnywhere.get(inside) ?? new Set<string>()).add(key));
    return [{ key, label, inside, path }];
  });
  return { file, text, source, words, values, used, verbs, needs: NEEDS[file] };
});

const loads = loadEveryWord();

test('the scenario of every word loads, without a word from the reader', () => {
  expect(loads.problems).toEqual([]);
  expect(loads.loaded).not.toBeNull();
});

describe.each(files)('$file', ({ words, values }) => {
  test('uses every word that its schema knows', () => {
    expect(words.length).toBeGreaterThan(10);
    expect(
      words
        .filter(({ inside, key }) => usedAnywhere.get(inside)?.has(key) !== true)
        .map(({ label }) => label),
    ).toEqual([]);
  });

  test('uses every fixed value, where it can have more than one', () => {
    const missing = values
      .filter(({ schema, value }) => writtenAnywhere.get(schema)?.has(value) !== true)
      .filter(({ label }) => !ONE_OF.some((one) => label.endsWith(`.${one}`)));
    expect(missing.map(({ label, value }) => `${label}: ${value}`)).toEqual([]);
  });
});

/** What cannot stand behind a word, in YAML. */
const WRONG = ['null', '[[1]]', 'zz-unknown', '[]'] as const;
const VALUES: Readonly<Record<(typeof WRONG)[number], unknown>> = {
  null: null,
  '[[1]]': [[1]],
  'zz-unknown': 'zz-unknown',
  '[]': [],
};

/** Whether a value is wrong for what stands behind a word: its schema refuses it, or it points at nothing. */
const isWrong = (inside: z.core.$ZodType, value: unknown): boolean => {
  if (!(inside as z.ZodType).safeParse(value).success) return true;
  let points = false;
  walkSchema(inside, value, ({ schema, value: word }) => {
    if (refMeta.has(schema) && typeof word === 'string') points = true;
  });
  return points;
};

type Edit = Use & { readonly from: number; readonly to: number; readonly insert: string };

const editOf = (one: (typeof files)[number], use: Use, wrong: string): Edit => {
  const node = one.source.nodeAt(use.path);
  const [from, to] = (isNode(node) ? node.range : null) ?? [0, 0];
  const lineEnd = one.text[to - 1] === '\n' ? '\n' : '';
  return { ...use, from, to, insert: `${wrong}${lineEnd}` };
};

/** Errors of a file in which several words are wrong at once, and whether each has one that lies in it. */
const unnoticed = (one: (typeof files)[number], edits: readonly Edit[]): readonly string[] => {
  const sorted = edits.toSorted((a, b) => b.from - a.from);
  const text = sorted.reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), one.text); // prettier-ignore
  const lines = new LineCounter();
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  lines.lineStarts.unshift(0);
  const { problems } = loadEveryWord({ [one.file]: text }, one.needs);
  const offset = ({ line, column }: Problem) => (lines.lineStarts[line - 1] ?? 0) + column - 1;
  const errors = problems.filter(({ file, severity }) => file === one.file && severity === 'error');
  return sorted.flatMap((edit) => {
    const moved = sorted
      .filter(({ from }) => from < edit.from)
      .reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
    const start = edit.from + moved;
    const key = edit.key === '' ? start : text.lastIndexOf(`${edit.key}:`, start);
    const end = start + edit.insert.length;
    const here = errors.some((error) => offset(error) >= key && offset(error) < end);
    return here ? [] : [`${edit.label}: ${edit.insert.trim()} (${edit.path.join('.')})`];
  });
};

/** Words that can be wrong at the same time: each of another item, and what others stand on alone. */
const batches = <U extends Use>(uses: readonly U[]): readonly (readonly U[])[] => {
  const groups = new Map<string, U[]>();
  for (const use of uses) {
    const group = use.path.length === 1 ? use.label : use.path.slice(0, 2).join('.');
    groups.set(group, [...(groups.get(group) ?? []), use]);
  }
  const alone = [...groups.values()].filter(([first]) => first?.path.length === 1);
  const together = [...groups.values()].filter(([first]) => first?.path.length !== 1);
  const most = Math.max(0, ...together.map(({ length }) => length));
  return [
    ...alone,
    ...Array.from({ length: most }, (_, index) =>
      together.flatMap((group) => group.slice(index, index + 1)),
    ),
  ];
};

describe.each(files)('each word of $file', (one) => {
  test.each(WRONG)('is refused at its place with %s behind it', (wrong) => {
    const uses = one.used.filter(({ inside }) => isWrong(inside, VALUES[wrong]));
    expect(uses.length).toBeGreaterThan(3);
    const missed = batches(uses).flatMap((batch) =>
      unnoticed(
        one,
        batch.map((use) => editOf(one, use, wrong)),
      ),
    );
    expect(missed).toEqual([]);
  });
});

describe.each(files.filter(({ verbs }) => verbs.length > 1))('each verb of $file', (one) => {
  test('is refused at its block when a second verb stands beside it', () => {
    const edits = one.verbs.flatMap((verb): Edit[] => {
      const others = one.verbs.filter(
        ({ block, name }) => block === verb.block && name !== verb.name,
      );
      const [other] = others;
      if (other === undefined) return [];
      const value = { ...verb.whole, [other.name]: other.whole[other.name] };
      const inside = verb.block;
      const use = { key: '', label: verb.name, inside, path: verb.path };
      return [editOf(one, use, JSON.stringify(value))];
    });
    expect(edits.length).toBeGreaterThan(20);
    expect(batches(edits).flatMap((batch) => unnoticed(one, batch))).toEqual([]);
  });
});

test('every verb of a walkthrough is at work in the visit, and refused at its word when that is wrong', () => {
  const text = everyWordFiles['walkthroughs/everything.yaml'] ?? '';
  const lines = text.split('\n');
  for (const verb of VERBS.keys()) {
    const index = lines.findIndex(
      (line) => line.split(' ')[4] === verb || line.endsWith(` ${verb}`),
    );
    expect([verb, index]).not.toEqual([verb, -1]);
    const line = lines[index] ?? '';
    const after = line.indexOf(verb) + verb.length;
    const wrong = `${line.slice(0, after)} zz-unknown`;
    const { problems } = loadEveryWord({
      'walkthroughs/everything.yaml': lines.with(index, wrong).join('\n'),
    });
    expect(problems.map(({ line: at, column }) => [verb, at, column])).toContainEqual([
      verb,
      index + 1,
      after + 2,
    ]);
  }
});

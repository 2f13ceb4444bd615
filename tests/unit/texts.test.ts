import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceHash } from '../../src/core/scenario/texts/sourceHash';
import type { TextPath } from '../../src/core/scenario/texts/textPaths';
import { textPaths } from '../../src/core/scenario/texts/textPaths';
import { updateTexts, type TextsInput } from '../../src/core/scenario/texts/updateTexts';
import { registry } from '../../src/kinds';
import { edited, goodFiles, goodRubric, goodScenario, loadSmall } from '../support/scenarioFiles';

const path = (name: string, text: string): TextPath => ({ path: name, text, lacks: ['fr', 'nl'] });
const A = path('scenario.a', 'Apples');
const B = path('scenario.b', 'Bread\nButter\n');
const C = path('scenario.c', 'Cheese: old');
const hash = ({ text }: TextPath) => sourceHash(text);

const head = 'format: foyer-texts/1\nscenario: shop\nlanguage: nl\n';

const input = (text: string | null, more: Partial<TextsInput> = {}): TextsInput => ({
  file: 'texts.nl.yaml',
  text,
  scenario: 'shop',
  language: 'nl',
  paths: [A, B, C],
  read: [],
  prune: false,
  ...more,
});

const updated = (text: string | null, more: Partial<TextsInput> = {}) => {
  const update = updateTexts(input(text, more));
  if (!update.ok) throw new Error(JSON.stringify(update.error));
  return update.value;
};

const translated = (only: readonly TextPath[]) =>
  only.map((one) => `  ${one.path}:\n    of: '${hash(one)}'\n    text: goed\n`).join('');

describe('a file of translations', () => {
  test('is made with every text, in the order of the scenario, each waiting for its translator', () => {
    const made = updated(null);
    expect(made.text).toBe(`${head}texts:
  scenario.a:
    of: '${hash(A)}'
    text: … Apples
  scenario.b:
    of: '${hash(B)}'
    text: |
      … Bread
      Butter
  scenario.c:
    of: '${hash(C)}'
    text: '… Cheese: old'
`);
    expect(made.added).toEqual([A.path, B.path, C.path]);
    expect(made.waiting).toEqual(made.added);
    expect(updated(made.text).text).toBe(made.text);
  });

  test('keeps each line that is there, with its remarks, when texts are added between them', () => {
    const before = `# Who translated this\n\n${head}texts: # all of them
    # the first
    scenario.a: # beside it
        of: "${hash(A)}"   # wide
        text: >-
            appels

        # still about apples

    # about cheese

    scenario.c:   {of: '${hash(C)}',text: "kaas"}   # odd spacing
# the end
`;
    const { text, added } = updated(before);
    expect(added).toEqual([B.path]);
    const mark = '        # still about apples\n';
    expect(text).toBe(
      before.replace(
        mark,
        `${mark}    scenario.b:\n      of: '${hash(B)}'\n      text: |\n        … Bread\n        Butter\n`,
      ),
    );
  });

  test('takes texts in front of the first, behind the last, into { } and at the end without a line end', () => {
    const first = `${head}texts:\n  # c\n${translated([C])}`;
    expect(updated(first).text).toContain(`  # c\n  scenario.a:\n    of: '${hash(A)}'`);
    const open = `${head}texts:\n${translated([A, B])}`.trimEnd();
    expect(updated(open).text).toBe(
      `${open}\n  scenario.c:\n    of: '${hash(C)}'\n    text: '… Cheese: old'`,
    );
    const flow = `${head}texts: {scenario.b: {of: '${hash(B)}', text: goed},} # all\n`;
    const { texts } = parse(updated(flow).text);
    expect(Object.keys(texts)).toEqual([A.path, B.path, C.path]);
    expect(texts[C.path]).toEqual({ of: hash(C), text: '… Cheese: old' });
    expect(updated(flow).text).toContain('# all\n');
  });

  test('keeps its line ends', () => {
    const { text } = updated(`${head}texts:\n${translated([A])}`.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('keeps a stale translation stale until somebody says that it was read', () => {
    const before = `${head}texts:\n${translated([A, B, C])}`;
    const paths = [path(A.path, 'Pears'), B, C];
    const first = updated(before, { paths });
    expect(first.text).toBe(before);
    expect(first.stale).toEqual([A.path]);
    const second = updated(before, { paths, read: [A.path] });
    expect(second.text).toBe(before.replace(hash(A), sourceHash('Pears')));
    expect(second).toMatchObject({ read: [A.path], stale: [] });
  });

  test('brings up to date what nobody has translated yet, and never calls it read', () => {
    const made = updated(null).text;
    const paths = [path(A.path, 'Pears'), path(B.path, 'Rolls\n'), C];
    const again = updated(made, { paths, read: [A.path] });
    expect(again).toMatchObject({ renewed: [A.path, B.path], read: [], stale: [] });
    expect(again.text).toContain(`of: '${sourceHash('Pears')}'\n    text: … Pears\n`);
    expect(again.text).toContain(`text: |\n      … Rolls\n  scenario.c`);
  });

  test('carries the translation along when an id changes', () => {
    const before = `${head}texts:\n${translated([A, B, C])}`;
    const moved = path('scenario.apples', A.text);
    const update = updated(before, { paths: [moved, B, C], prune: true });
    expect(update).toMatchObject({ moved: [moved.path], waiting: [], pruned: [A.path] });
    expect(update.text).toBe(before.replace('scenario.a:', 'scenario.apples:'));
  });

  test('names what nothing uses, and takes it out only when asked, without the remark above it', () => {
    const before = `${head}texts:\n${translated([A])}  # old\n  scenario.z: {of: '00000000', text: weg} # gone\n${translated([B, C])}`;
    expect(updated(before)).toMatchObject({ text: before, unused: ['scenario.z'], pruned: [] });
    const { text } = updated(before, { prune: true });
    expect(text).toBe(`${head}texts:\n${translated([A])}  # old\n${translated([B, C])}`);
  });

  test('that is broken is not touched, and the message has its place', () => {
    const wrong = updateTexts(input(`${head}texts:\n  scenario.a: {of: 'abc', text: x}\n`));
    expect(wrong).toMatchObject({ ok: false, error: [{ line: 5, column: 20 }] });
    expect(updateTexts(input(`${head}texts: {\n`)).ok).toBe(false);
    expect(updateTexts(input(head.replace('shop', 'other') + 'texts: {}\n')).ok).toBe(false);
  });
});

test('a text that waits for its translator is an error: no trainee reads it', () => {
  const dutch = goodFiles['texts.nl.yaml'] ?? '';
  const { problems, loaded } = loadSmall({
    'texts.nl.yaml': dutch
      .replace('"nl A small visit"', '… A small visit')
      .replace('"nl Tape is fine."', '… Tape is fine.'),
  });
  expect(loaded).toBeNull();
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '7:11 2 texts wait here for the Dutch: each begins with …, this is the first. Write the translation over it and take the … away.',
  ]);
});

test('a translation may begin with … where its source does', () => {
  const from = 'answer: Good morning.';
  const answer = '… good morning.';
  const files = edited('scenario.yaml', from, `answer: ${answer}`);
  const side = (language: string, text: string) =>
    (goodFiles[`texts.${language}.yaml`] ?? '')
      .replace(sourceHash('Good morning.'), sourceHash(answer))
      .replace(`"${language} Good morning."`, text);
  const good = { 'texts.fr.yaml': side('fr', '… bonjour.') };
  expect(
    loadSmall({ ...files, ...good, 'texts.nl.yaml': side('nl', '… goedemorgen.') }).problems,
  ).toEqual([]);
  expect(
    loadSmall({ ...files, ...good, 'texts.nl.yaml': side('nl', `… ${answer}`) }).problems,
  ).toHaveLength(1);
});

test('a rubric in another language lacks the languages that it has not', () => {
  const rubric = { ...parse(goodRubric), language: 'nl' };
  const paths = textPaths(parse(goodScenario), rubric, registry);
  const lacks = (start: string) => paths.find((one) => one.path.startsWith(start))?.lacks;
  expect(lacks('scenario.')).toEqual(['fr', 'nl']);
  expect(lacks('rubric.')).toEqual(['fr', 'en']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { applyEdits } from '../../src/core/scenario/edit/applyEdits';
import { setScalar } from '../../src/core/scenario/edit/setScalar';
import type { Path } from '../../src/core/scenario/parse/path';
import { readSource } from '../../src/core/scenario/parse/sourceFile';
import { valueAt } from '../../src/core/scenario/parse/valueAt';
import { listFolder } from '../../src/cli/listFolder';
import { ROOT } from '../support/shippedProject';

/** Every YAML file that ships, whatever scenarios there are. */
const filesIn = (folder: string): string[] =>
  listFolder(ROOT, folder).flatMap(({ name, folder: isFolder }) => {
    const path = join(folder, name);
    return isFolder ? filesIn(path) : name.endsWith('.yaml') ? [path] : [];
  });

const scalarPaths = (value: unknown, path: Path = []): Path[] => {
  if (value === null || typeof value !== 'object') return value === null ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    scalarPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const shipped = filesIn('scenarios').map((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const source = readSource(file, text);
  return { file, text, source, paths: scalarPaths(source.data) };
});

const remarksOf = (text: string) => text.match(/(?<=^|[\t ])# .*$/gm) ?? [];

const withValue = (data: unknown, path: Path, value: unknown): unknown => {
  const doc = parseDocument(JSON.stringify(data));
  doc.setIn(path, value);
  return doc.toJS();
};

/** A file by its number and a value in it by its number, so that a failure stays readable. */
const place = fc.tuple(fc.nat({ max: shipped.length - 1 }), fc.nat());

const at = ([which, number]: readonly [number, number]) => {
  const one = shipped[which];
  const path = one?.paths[number % one.paths.length];
  if (one === undefined || path === undefined) throw new Error('every file holds something');
  return { ...one, path };
};

/** Texts with everything that YAML reads as structure. */
const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc
    .array(fc.constantFrom('a', "l'eau", ': ', ', ', '#', ' # ', '\n', '\n\n', '  ', '"', "'", '{', ']', '- ', '&', '*', '| ', '…', 'é', 'true', '12', '~', '%', '@', '\t'), { maxLength: 8 })
    .map((parts) => parts.join('')),
); // prettier-ignore
const anyValue = fc.oneof(anyText, fc.integer(), fc.boolean());

describe('one value written in a shipped file', () => {
  test.prop([place, anyValue], { numRuns: 60 })(
    'changes that value and nothing else, not a line above or below it',
    (where, value) => {
      const { file, text, source, path } = at(where);
      const edit = setScalar(source, text, path, value);
      expect(edit).not.toBeNull();
      if (edit === null) return;
      const after = applyEdits(text, [edit]);
      const again = readSource(file, after);
      expect(again.problems).toEqual([]);
      expect(again.data).toEqual(withValue(source.data, path, value));
      expect(after.startsWith(text.slice(0, edit.from))).toBe(true);
      expect(after.endsWith(text.slice(edit.to))).toBe(true);
      // What was taken out is that value alone.
      expect(parse(text.slice(edit.from, edit.to))).toEqual(valueAt(source.data, path));
    },
  );

  test.prop([place], { numRuns: 30 })(
    'and the same value written again keeps meaning and remarks',
    (where) => {
      const { file, text, source, path } = at(where);
      const value = valueAt(source.data, path);
      if (value === null || typeof value === 'object') throw new Error('a single value');
      const edit = setScalar(source, text, path, value as string | number | boolean);
      if (edit === null) throw new Error(`${file}: ${path.join('.')}`);
      const after = applyEdits(text, [edit]);
      expect(parse(after)).toEqual(source.data);
      expect(remarksOf(after)).toEqual(remarksOf(text));
    },
  );
});

test.each(shipped.map(({ file, text }) => [file, text]))(
  '%s printed by the YAML writer keeps its meaning and its remarks',
  (_file, text) => {
    const printed = parseDocument(text).toString({ lineWidth: 0 });
    expect(parse(printed)).toEqual(parse(text));
    expect(remarksOf(printed)).toEqual(remarksOf(text));
  },
);

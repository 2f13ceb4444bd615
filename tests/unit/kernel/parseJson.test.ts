import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../../src/core/kernel/parseJson';

const shape = {
  schema: z.strictObject({
    format: z.literal('test/1'),
    items: z.array(z.strictObject({ id: z.string() })),
  }),
  format: 'test/1',
  what: 'a test file',
};

const problems = (text: string): readonly string[] => {
  const result = parseJson(text, 'a.json', shape);
  return result.ok
    ? []
    : result.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('parseJson', () => {
  it('reads what is right', () => {
    expect(parseJson('{"format":"test/1","items":[{"id":"a"}]}', 'a.json', shape)).toEqual({
      ok: true,
      value: { format: 'test/1', items: [{ id: 'a' }] },
    });
  });

  it('passes over the mark that some editors put before the text', () => {
    expect(problems('\uFEFF{"format":"test/1","items":[]}')).toEqual([]);
    expect(problems('\uFEFF{} x')).toEqual([
      '1:4 This is not JSON. The end of the file was expected, not "x".',
    ]);
  });

  it.each([
    ['', '1:1 The file is empty.'],
    ['\uFEFF', '1:1 The file is empty.'],
    [
      '{"format": "test/1",\n  "items": [1,]}',
      '2:15 This is not JSON. A value was expected, not "]".',
    ],
    [
      '{"format": "test/1"',
      '1:20 This is not JSON. The file ends too early; "," or "}" was expected.',
    ],
    ["{'format': 1}", '1:2 This is not JSON. A key in double quotes was expected, not "\'".'],
    ['{} x', '1:4 This is not JSON. The end of the file was expected, not "x".'],
    ['[]', '1:1 This is not a test file: an object was expected.'],
    ['{"items": []}', '1:1 This is not a test file: it has no "format": "test/1".'],
    [
      '{\n  "format": "test/9"}',
      '2:13 This build cannot read the format "test/9"; it reads "test/1".',
    ],
  ])('%j', (text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it('puts each flaw at its place', () => {
    const text = '{"format": "test/1",\n "items": [\n  {"id": "a"},\n  {"id": 4}\n ]}';
    expect(problems(text)).toEqual([expect.stringMatching(/^4:10 items\.1\.id: /)]);
  });

  it('does not fall over a file that is nested without end', () => {
    const deep = '['.repeat(5000);
    expect(problems(deep)[0]).toContain('nested too deeply');
  });
});

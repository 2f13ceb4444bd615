import { expect, test } from 'vitest';
import { errorsAfter, goodWalkthrough, loadSmall } from '../support/scenarioFiles';

// What making files worse at random has found; each of these once crashed or pointed at no place.

test('a text written as an empty block lacks the language of the file', () => {
  expect(errorsAfter('rubric.yaml', 'why: Went in without leave', 'why: {}')).toEqual([
    'rubric.yaml:10:69 The English text, the language of this file, is missing here.',
  ]);
});

test('what has no id is not offered as something that was meant', () => {
  const errors = errorsAfter('scenario.yaml', 'id: worst', 'di: worst');
  expect(errors.filter((message) => message.includes('"report.worst"'))).not.toEqual([]);
  expect(errors.join()).not.toContain('undefined');
});

test('a line of a walkthrough that runs on over the next is wrong where its word stands', () => {
  const files = {
    'walkthroughs/expert.yaml': goodWalkthrough.replace('  - 0:10 say', '    - 0:10 say'),
  };
  expect(
    loadSmall(files).problems.map(({ line, column, message }) => [line, column, message]),
  ).toEqual([[7, 5, '"-" is more than this line needs; take it out.']]);
});

test('in a list of answers the wrong word is meant, not the list: a union inside a union fits by its best branch', () => {
  expect(errorsAfter('scenario.yaml', 'line: Of course.,', 'line: null,')).toEqual([
    'scenario.yaml:33:56 A text is expected here; put it in quotes if it looks like a number.',
  ]);
  expect(errorsAfter('rubric.yaml', '{top: [hall-rug]}', '{top: null}')).toEqual([
    'rubric.yaml:25:41 Expected a list (lines that start with -), found null.',
  ]);
});

import { describe, expect, test } from 'vitest';
import { parseRecording } from '../../src/core/recording/parseRecording';
import { rerun } from '../../src/core/recording/rerun';
import { visitOf } from '../support/playVisit';
import { edited, errorsAfter, goodFiles, loadSmall, warningsAfter } from '../support/scenarioFiles';

const S = 'scenario.yaml';
const R = 'rubric.yaml';
const W = 'walkthroughs/expert.yaml';

const all = (text: string) => `{fr: ${text}, nl: ${text}, en: ${text}}`;
const LAST_FIELD = '      - {id: bar-height, ask: How high is the bar?, type: number, unit: cm}\n';
const PLAN = `      - id: plan
        ask: ${all('The plan')}
        type: rows
        columns:
          - {id: what, ask: ${all('What')}, type: text}
          - {id: who, ask: ${all('Who')}, type: choice, options: {nurse: ${all('Nurse')}, daughter: ${all('Daughter')}}}
          - {id: by, ask: ${all('By')}, type: time}
          - {id: visits, ask: ${all('Visits')}, type: number}
`;
const KEY = 'answers: {key: {report.worst: {top: [hall-rug]}, report.refer-to: ot}';
const ROWS = "report.plan: {atLeast: 1, rows: [{who: [nurse, daughter], by: '09:00', visits: 2}]}";

const plan = edited(S, LAST_FIELD, LAST_FIELD + PLAN);
const withPlan = (files: Readonly<Record<string, string>> = {}) => loadSmall({ ...plan, ...files });
const errorsIn = (files: Readonly<Record<string, string>>) =>
  withPlan(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
const walks = (line: string) =>
  edited(W, '  - 1:20 fill report.refer-to ot\n', `  - 1:20 ${line}\n`);
const keyed = (rows: string) => edited(R, KEY, `${KEY.slice(0, -1)}, ${rows}}`);

describe('rows of a form', () => {
  test('load with their columns and count in the rubric', () => {
    const { loaded, problems } = withPlan(keyed(ROWS));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const field = loaded?.scenario.forms[0]?.fields.at(-1);
    expect(field?.columns.map(({ id, type, ask }) => [id, type, ask.nl])).toEqual([
      ['what', 'text', 'What'],
      ['who', 'choice', 'Who'],
      ['by', 'time', 'By'],
      ['visits', 'number', 'Visits'],
    ]);
    expect(field?.columns[1]?.options).toMatchObject([{ id: 'nurse' }, { id: 'daughter' }]);
  });

  test('are written in a line with commas between cells and a semicolon before the next row', () => {
    const line =
      'fill report.plan what=call the doctor, then wait, who=nurse; what=tape the rug; all of it,who=daughter, by=9:00, visits=2;';
    const { loaded, problems } = withPlan(walks(line));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const fill = loaded?.walkthroughs[0]?.lines.find(
      ({ intent }) => intent.type === 'fill' && intent.field === 'plan',
    );
    expect(fill?.intent).toEqual({
      type: 'fill',
      form: 'report',
      field: 'plan',
      value: [
        { what: 'call the doctor, then wait', who: 'nurse' },
        { what: 'tape the rug; all of it', who: 'daughter', by: '9:00', visits: 2 },
      ],
    });
  });

  test('are played, kept and scored', () => {
    const line = 'fill report.plan who=daughter, by=9:00, visits=2; what=tape the rug';
    const wanted = "report.plan: {atLeast: 2, rows: [{by: '09:00'}, {what: tape the rug}]}";
    const { loaded } = withPlan({ ...walks(line), ...keyed(wanted) });
    const [expert] = loaded?.walkthroughs ?? [];
    if (loaded === null || expert === undefined) throw new Error('nothing was loaded');
    const { recording, score } = visitOf(loaded, expert);
    const parsed = parseRecording(JSON.stringify(recording));
    expect(parsed.ok && rerun(loaded.scenario, parsed.value)).toEqual({ same: true });
    // All but the field that the line took the place of.
    expect(score.criteria.find(({ id }) => id === 'reports')?.share).toEqual({ n: 2, d: 3 });
  });

  test.each([
    ['a column that is not there', 'whoo=nurse', 27, 'The rows have no column "whoo". Did you mean "who"?'],
    ['a column filled twice', 'who=nurse, who=daughter', 38, 'The column "who" is filled twice in one row; a semicolon begins the next row.'],
    ['an option that is not there', 'what=x,  who=nurs', 40, '"nurs" is not an option of the column who. Did you mean "nurse"?'],
    ['no number', 'what=x; visits=two', 42, '"two" is not a number, which the column visits asks for.'],
    ['no time', 'by=9h', 30, '"9h" is not a time of day, which the column by asks for: by=09:00.'],
    ['no column at all', 'call the doctor', 27, 'A row is written as column=value, with commas between and a semicolon before the next row: what=…, who=….'],
    ['nothing behind the sign', 'who=', 31, 'Nothing stands behind `who=`; write what is filled in there, or leave the column out.'],
  ] as const)('a line with %s is refused at its place', (_, cells, column, message) => {
    expect(errorsIn(walks(`fill report.plan ${cells}`))).toEqual([`${W}:14:${column} ${message}`]);
  }); // prettier-ignore

  test.each([
    ['another column', '{atLeast: 1, rows: [{whom: nurse}]}', 'The rows have no column "whom". Did you mean "who"?'],
    ['another option', '{atLeast: 1, rows: [{who: [nurse, son]}]}', '"son" is not an option of the column who. Known here: nurse, daughter.'],
    ['no number', '{atLeast: 1, rows: [{visits: twice}]}', 'The column visits holds numbers; "twice" is none.'],
    ['no time', '{atLeast: 1, rows: [{by: soon}]}', "The column by holds times of day; write them in quotes, like '09:00'."],
    ['too many', '{atLeast: 2, rows: [{who: nurse}]}', '1 row is named here, so 2 can never be right. Name more rows, or ask for fewer.'],
    ['the way of another field', '{top: [nurse]}', 'The field is a table of rows; write its right answer as {atLeast: 1, rows: [{what: call, who: nurse}]}.'],
  ] as const)('a key with %s is refused', (_, wanted, message) => {
    expect(errorsIn(keyed(`report.plan: ${wanted}`))).toEqual([expect.stringContaining(message)]);
  }); // prettier-ignore

  test('need columns, and only they have them', () => {
    const field = (rest: string) =>
      edited(S, LAST_FIELD, `      - {id: plan, ask: ${all('P')}, ${rest}}\n`);
    const first = (rest: string) =>
      loadSmall({ ...field(rest) }).problems.find(({ severity }) => severity === 'error')?.message;
    expect(first('type: rows')).toMatch(/^Rows need `columns`/);
    const column = (rest: string) => `columns: [{id: a, ask: ${all('A')}, ${rest}}]`;
    expect(first(`type: text, ${column('type: text')}`)).toBe(
      'A text field has no columns; leave them out or make it type: rows.',
    );
    expect(first(`type: rows, ${column('type: choice')}`)).toMatch(/^A choice needs `options`/);
    expect(first(`type: rows, ${column('type: rank')}`)).toMatch(/^"rank" is not one of/);
    expect(first(`type: rows, options: things, ${column('type: text')}`)).toMatch(
      /^A rows field has no options/,
    );
    const twice = `columns: [{id: a, ask: ${all('A')}, type: text}, {id: a, ask: ${all('A')}, type: text}]`;
    expect(first(`type: rows, ${twice}`)).toBe('The id "a" is used twice; give each its own.');
  });

  test('change the hash of the scenario with their columns', () => {
    const other = edited(S, LAST_FIELD, LAST_FIELD + PLAN.replace('type: number', 'type: text'));
    const hash = (files: Readonly<Record<string, string>>) =>
      loadSmall(files).loaded?.scenario.hash;
    expect(hash(other)).not.toBe(hash(plan));
  });

  test('are no words that `as` could name', () => {
    const rule = 'when: {filled: report.plan, as: nurse}';
    const scenario = (plan[S] ?? '').replace('when: {said: introduce}', rule);
    expect(errorsIn({ [S]: scenario })).toEqual([
      expect.stringContaining('report.plan is a table of rows, which `as` cannot describe.'),
    ]);
  });
});

const CONTACT = '  - {id: doctor, name: Her doctor, answers: 20s, line: Surgery here.}';
const TITLE = '    title: Report\n';

describe('a spoken form', () => {
  const spoken = (goodFiles[S] ?? '').replace(TITLE, `${TITLE}    spoken: true\n`);

  test('belongs to a contact', () => {
    const contact = CONTACT.replace('line:', 'form: report, line:');
    const { loaded, problems } = loadSmall({ [S]: spoken.replace(CONTACT, contact) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(loaded?.scenario.forms[0]?.spoken).toBe(true);
    expect(loaded?.scenario.contacts[0]?.form).toBe('report');
  });

  test('that nobody can be told is an error at its place', () => {
    expect(errorsAfter(S, TITLE, `${TITLE}    spoken: true\n`)).toEqual([
      `${S}:42:5 Nobody can be told "report": it is spoken, and no contact has it. Write form: report at the contact it is told to, or take out \`spoken\`.`,
    ]);
  });

  test('is named by the contact; one that is not there, or not spoken, is said', () => {
    expect(errorsAfter(S, CONTACT, CONTACT.replace('line:', 'form: sbar, line:'))).toEqual([
      expect.stringContaining('There is no form "sbar"'),
    ]);
    expect(warningsAfter(S, CONTACT, CONTACT.replace('line:', 'form: report, line:'))).toEqual([
      expect.stringContaining('"report" is sent without a call'),
    ]);
  });

  test('a contact speaks, and is interrupted, in rules', () => {
    const from = "do: [{say: jeanne, line: 'Well?'}]";
    const said = `when: {spoke: doctor}`;
    expect(errorsAfter(S, 'when: {said: introduce}', said)).toEqual([]);
    expect(errorsAfter(S, from, from.replace('jeanne', 'doctor'))).toEqual([]);
  });
});

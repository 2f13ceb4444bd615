import { expect, test } from 'vitest';
import { isMap, isScalar, type Document } from 'yaml';
import { migrate } from '../../src/core/scenario/migrate/migrate';
import type { Migrations } from '../../src/core/scenario/migrate/migration';
import { MIGRATIONS } from '../../src/core/scenario/migrate/migrations';
import { formatProblems } from '../../src/core/scenario/parse/formatProblems';
import { readSource } from '../../src/core/scenario/parse/sourceFile';
import { goodScenario, loadSmall } from '../support/scenarioFiles';

const OLD = `# By Ann
format: foyer-scenario/1
minutes: 10 # enough

# the people
people:
  - {id: jeanne}
`;

const renameMinutes = (doc: Document): void => {
  const { contents } = doc;
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'minutes')
    : undefined;
  if (isScalar(pair?.key)) pair.key.value = 'lastsMinutes';
};

/** Two changes that nobody has made, to prove the way for the first that somebody will. */
const FICTITIOUS: Migrations = {
  'foyer-scenario': [
    { from: 1, note: 'Nothing changed.', change: () => undefined },
    {
      from: 2,
      note: 'The word `minutes` became `lastsMinutes`.',
      change: renameMinutes,
    },
  ],
};

test('a change that changes nothing gives the same data under the new format', () => {
  const source = readSource('scenario.yaml', OLD);
  const { source: migrated, notes } = migrate(source, 'foyer-scenario/2', FICTITIOUS);
  expect(migrated.data).toEqual({
    format: 'foyer-scenario/2',
    minutes: 10,
    people: [{ id: 'jeanne' }],
  });
  expect(source.data).toMatchObject({ format: 'foyer-scenario/1' });
  expect(formatProblems(migrated, 'foyer-scenario/2')).toEqual([]);
  expect(notes.map(({ severity, line, column }) => [severity, line, column])).toEqual([
    ['warning', 2, 9],
  ]);
});

test('steps follow one another; every place and remark of the old file is kept', () => {
  const source = readSource('scenario.yaml', OLD);
  const { source: migrated, notes } = migrate(source, 'foyer-scenario/3', FICTITIOUS);
  expect(notes[0]?.message).toBe(
    'This file is written for an older Foyer and is read as foyer-scenario/3: Nothing changed. The word `minutes` became `lastsMinutes`. Change it so, then write format: foyer-scenario/3.',
  );
  expect(migrated.data).toMatchObject({ lastsMinutes: 10 });
  for (const [path, word] of [[['people', 0, 'id'], 7], [['lastsMinutes'], 3]] as const) {
    const { line, column } = migrated.problem('error', path, 'here');
    expect([line, column]).toEqual([word, 10]);
  } // prettier-ignore
  let printed = '';
  migrated.changed((doc) => (printed = doc.toString({ flowCollectionPadding: false })));
  expect(printed).toBe(
    OLD.replace('foyer-scenario/1', 'foyer-scenario/3').replace('minutes', 'lastsMinutes'),
  );
});

test('what no chain of steps reaches, what is newer and what is no format is left to the old message', () => {
  for (const written of ['foyer-scenario/0', 'foyer-scenario/9', 'foyer-rubric/1', 'x']) {
    const source = readSource('scenario.yaml', OLD.replace('foyer-scenario/1', written));
    expect(migrate(source, 'foyer-scenario/3', FICTITIOUS)).toEqual({ source, notes: [] });
    expect(formatProblems(source, 'foyer-scenario/3')).toHaveLength(1);
  }
});

test('a loader asks for the steps of this build: none yet, so an older file is refused as before', () => {
  expect(Object.values(MIGRATIONS).flat()).toEqual([]);
  const { problems, loaded } = loadSmall({
    'scenario.yaml': goodScenario.replace('foyer-scenario/1', 'foyer-scenario/0'),
  });
  expect(loaded).toBeNull();
  expect(problems[0]?.message).toContain('"foyer-scenario/0" is not a format');
});

import { describe, expect, it } from 'vitest';
import { findScenario } from '../../../src/cli/findScenario';
import type { Project } from '../../../src/cli/readProject';
import { smallRegistry } from '../../support/smallRegistry';
import { smallScenario } from '../../support/smallScenario';

const problem = (file: string) =>
  ({ severity: 'error', file, line: 3, column: 5, message: 'Something is wrong.' }) as const;

const project: Project = {
  registry: smallRegistry,
  apartments: {},
  personas: {},
  fit: [],
  nights: {},
  norms: {},
  scenarios: new Map([
    [
      'small',
      {
        scenario: smallScenario(),
        rubric: {
          scenario: 'small',
          hash: '0',
          pass: { share: { n: 1, d: 2 }, method: 'provisional', panel: 'none', date: '2026-11-24' },
          criteria: [],
          latches: [],
        },
        walkthroughs: [],
        choices: [],
      },
    ],
  ]),
  sources: new Map(),
  problems: [problem('scenarios/broken/scenario.yaml')],
};

const errorsFor = (named: string): string => {
  const found = findScenario(project, named);
  return found.ok ? '' : found.error.join('\n');
};

describe('finding a scenario', () => {
  it('takes its id or its folder', () => {
    for (const named of ['small', 'scenarios/small', 'scenarios/small/']) {
      expect(findScenario(project, named).ok).toBe(true);
    }
  });

  it('shows what is wrong with one that has errors, and what is there instead of one that is not', () => {
    expect(errorsFor('scenarios/broken')).toBe(
      'scenarios/broken/scenario.yaml:3:5: error: Something is wrong.\nThe scenario "broken" has errors.',
    );
    expect(errorsFor('scenarios/smal')).toContain(
      'There is no scenario "smal". Ready here: small.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readScenarioFolder } from '../../src/cli/readScenarioFolder';
import { diagnose } from '../../src/core/doctor/diagnose';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import { visitOf } from '../support/playVisit';
import { ROOT, shippedProject } from '../support/shippedProject';

const { files } = readScenarioFolder(`${ROOT}tests`, 'pill-box');
const { loaded, problems, sources } = loadScenario({
  ...shippedProject,
  id: 'pill-box',
  files,
});

// Written from scenarios/README.md, scenarios/words.md and the shipped scenarios alone, with no code read: the page and
// the messages must go on being enough for that.
describe('a scenario written without reading any code', () => {
  it('has nothing that the check or the doctor would mend', () => {
    expect(problems).toEqual([]);
    if (loaded === null) throw new Error('pill-box did not load');
    expect(diagnose({ ...loaded, sources }, { depth: 'normal' }).findings).toEqual([]);
  });

  it.each([
    ['expert', 1, 1, []],
    ['expert-pharmacist', 1, 1, []],
    ['carries-on', 0, 0.25, ['stays-in-role']],
  ] as const)('%s ends as it says', (id, least, most, critical) => {
    const walkthrough = loaded?.walkthroughs.find((one) => one.id === id);
    if (loaded === null || walkthrough === undefined) throw new Error(`no walkthrough "${id}"`);
    const { score } = visitOf(loaded, walkthrough);
    expect(score.share).toBeGreaterThanOrEqual(least);
    expect(score.share).toBeLessThanOrEqual(most);
    expect(score.passed).toBe(critical.length === 0);
    expect(score.critical.map(({ criterion }) => criterion)).toEqual(critical);
  });
});

import { describe, expect, it } from 'vitest';
import { nightToShow } from '../../../src/core/night/nightToShow';
import { parseRecording } from '../../../src/core/recording/parseRecording';
import type { Recording } from '../../../src/core/recording/recording';
import { rerun } from '../../../src/core/recording/rerun';
import type { Fact } from '../../../src/core/sim/fact';
import { scoreVisit } from '../../../src/session/scoreVisit';
import { visitNight } from '../../../src/session/visitNight';
import { visitOf } from '../../support/playVisit';
import { shippedScenario } from '../../support/shippedProject';

const loaded = shippedScenario('risk-flat');
const { scenario, rubric } = loaded;
const careless = loaded.walkthroughs.find(({ id }) => id === 'careless');
if (careless === undefined) throw new Error('risk-flat has a careless visit');

/** As an older program wrote a fall: she lay where she stood. */
const older = (fact: Fact): Fact => {
  if (fact.type !== 'actor/fell') return fact;
  const { lies: _lies, ...fell } = fact;
  return fell;
};

const fallen = (recording: Recording) => recording.facts.find(({ type }) => type === 'actor/fell');
/** The first seeds of which one ends in a fall. */
const played = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((seed) => visitOf(loaded, { ...careless, seed }).recording)
  .find((one) => fallen(one) !== undefined);
if (played === undefined) throw new Error('no night ends in a fall');

describe('the recording of a night that today would end elsewhere', () => {
  const read = parseRecording(
    JSON.stringify({ ...played, facts: played.facts.map(older) }),
    'old.foyer.json',
  );
  if (!read.ok) throw new Error('an older recording is still one');
  const recording = read.value;

  it('is said to differ from when on, and in what', () => {
    const fell = fallen(recording);
    expect(rerun(scenario, played)).toEqual({ same: true });
    expect(rerun(scenario, recording)).toMatchObject({
      same: false,
      firstTick: fell?.tick,
      expected: expect.not.stringContaining('lies'),
      got: expect.stringContaining('lies'),
    });
  });

  it('is scored as it stands, called unverified, and its night is shown all the same', () => {
    const visit = scoreVisit(scenario, rubric, recording);
    expect(visit).toMatchObject({ verified: false, otherScenario: false });
    expect(visit.score).toEqual(scoreVisit(scenario, rubric, played).score);
    expect(visitNight(visit)?.left.runs).toBe(1000);
    expect(nightToShow(scenario, recording).facts.length).toBeGreaterThan(0);
  });
});
